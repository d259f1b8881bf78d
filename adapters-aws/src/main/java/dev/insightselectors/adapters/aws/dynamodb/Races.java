package dev.insightselectors.adapters.aws.dynamodb;

import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Which failures of a write say that another was first; any other is a fault. */
final class Races {
  private static final Set<String> LOST =
      Set.of("None", "ConditionalCheckFailed", "TransactionConflict");

  private Races() {}

  /** A transaction is cancelled for want of capacity, say, as well: that is no race. */
  static boolean isLost(SdkException failure) {
    return failure instanceof ConditionalCheckFailedException
        || failure instanceof TransactionConflictException
        || (failure instanceof TransactionCanceledException cancelled && isLost(cancelled));
  }

  private static boolean isLost(TransactionCanceledException cancelled) {
    return !cancelled.cancellationReasons().isEmpty()
        && cancelled.cancellationReasons().stream()
            .map(CancellationReason::code)
            .allMatch(LOST::contains);
  }
}
