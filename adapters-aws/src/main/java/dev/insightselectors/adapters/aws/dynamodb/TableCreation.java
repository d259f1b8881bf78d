package dev.insightselectors.adapters.aws.dynamodb;

import java.time.Duration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Makes the table: a partition a list, a sort key for the ARN, and paid for by the request. */
public record TableCreation(DynamoDbClient client, String name) {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int LOOKS = 120;

  public boolean isDone() {
    try {
      TableStatus status = client.describeTable(it -> it.tableName(name)).table().tableStatus();
      return status == TableStatus.ACTIVE || status == TableStatus.UPDATING;
    } catch (ResourceNotFoundException missing) {
      return false;
    }
  }

  /** Returns when the table can be used; false when there was one already. */
  public boolean create() {
    boolean created = request();
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableExists(it -> it.tableName(name));
    }
    return created;
  }

  private boolean request() {
    try {
      client.createTable(
          it ->
              it.tableName(name)
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .attributeDefinitions(text(ItemKey.LIST), text(ItemKey.ARN))
                  .keySchema(key(ItemKey.LIST, KeyType.HASH), key(ItemKey.ARN, KeyType.RANGE)));
      return true;
    } catch (ResourceInUseException already) {
      return false;
    }
  }

  private DynamoDbWaiter waiter() {
    return DynamoDbWaiter.builder()
        .client(client)
        .overrideConfiguration(
            it ->
                it.maxAttempts(LOOKS).backoffStrategyV2(BackoffStrategy.fixedDelay(BETWEEN_LOOKS)))
        .build();
  }

  private static AttributeDefinition text(String attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String attribute, KeyType type) {
    return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
  }
}
