package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.port.BackendException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The table that every node shares. Each write is one transaction, and each look-up is strongly
 * consistent, so what DynamoDB has answered is what every node sees.
 *
 * <p>The SDK sends a write again when its answer is lost. A transaction has a token, by which
 * DynamoDB knows it again and gives its first answer, whatever became of the items meanwhile: so
 * nothing is written twice, and nothing that was written is told as a race that was lost.
 */
public record DynamoDbTable(DynamoDbClient client, String name) {

  /** What DynamoDB answers. A race that was lost is told as it is; any other failure is a fault. */
  <T> T answer(Function<DynamoDbClient, T> call) {
    try {
      return call.apply(client);
    } catch (SdkException failure) {
      throw Races.isLost(failure)
          ? failure
          : new BackendException("DynamoDB failed: " + failure.getMessage(), failure);
    }
  }

  /** The world of now. */
  Generation now() {
    return read(Generation.OF_NOW)
        .map(item -> new Generation(this, Item.text(item, Generation.NAME)))
        .orElseGet(() -> new Generation(this, Generation.FIRST));
  }

  /** What is to be seen in the world of now; looked at again when another was put meanwhile. */
  <T> T see(Function<Generation, T> look) {
    Generation before = now();
    while (true) {
      T seen = look.apply(before);
      Generation after = now();
      if (after.equals(before)) {
        return seen;
      }
      before = after;
    }
  }

  /** The same for one thing: what was found was there, and need not be looked at again. */
  <T> Optional<T> find(Function<Generation, Optional<T>> look) {
    Generation before = now();
    Optional<T> found = look.apply(before);
    return found.isPresent() || now().equals(before) ? found : find(look);
  }

  Optional<Map<String, AttributeValue>> read(Map<String, AttributeValue> key) {
    GetItemResponse response =
        answer(it -> it.getItem(get -> get.tableName(name).key(key).consistentRead(true)));
    return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
  }

  /** Whether all was written; nothing was when a condition of it does not hold. */
  boolean write(TransactWriteItem... writes) {
    String token = UUID.randomUUID().toString();
    try {
      answer(
          it -> it.transactWriteItems(all -> all.clientRequestToken(token).transactItems(writes)));
      return true;
    } catch (DynamoDbException lost) {
      return false;
    }
  }
}
