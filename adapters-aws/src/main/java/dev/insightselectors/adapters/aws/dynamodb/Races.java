package dev.insightselectors.adapters.aws.dynamodb;

import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Which failures of a write say that another was first; any other is a fault. */
final class Races {
  private static final Set<String> LOST =
      Set.of("None", "ConditionalCheckFailed", "TransactionConflict");

  private Races() {}

  /** A transaction is cancelled for want of capacity, say, as well: that is thrown on. */
  static void requireLost(DynamoDbException failure) {
    if (failure instanceof TransactionCanceledException cancelled && !isLost(cancelled)) {
      throw failure;
    }
  }

  private static boolean isLost(TransactionCanceledException cancelled) {
    return !cancelled.cancellationReasons().isEmpty()
        && cancelled.cancellationReasons().stream()
            .map(CancellationReason::code)
            .allMatch(LOST::contains);
  }
}
