package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * The table that every node shares. Each write is one conditional write of one item, or, where a
 * name is taken with it, one transaction; each look-up is strongly consistent. So what DynamoDB has
 * answered is what every node sees.
 *
 * <p>The SDK may send a write twice, when the first answer is lost. A write that finds its own
 * revision in place was made; a deletion leaves nothing to find, so one that was sent twice may be
 * answered as a race that was lost.
 */
public final class DynamoDbTable {
  private static final String NEW = "attribute_not_exists(arn)";

  private final DynamoDbClient client;
  private final String name;

  public DynamoDbTable(DynamoDbClient client, String name) {
    this.client = client;
    this.name = name;
  }

  DynamoDbClient client() {
    return client;
  }

  String name() {
    return name;
  }

  Optional<Item> find(ResourceArn arn) {
    return find(Place.of(arn));
  }

  private Optional<Item> find(Place place) {
    return Optional.of(
            client.getItem(get -> get.tableName(name).key(place.key()).consistentRead(true)))
        .filter(response -> response.hasItem())
        .map(response -> Item.read(response.item()));
  }

  /** Writes a new item, unless there is one in its place. */
  boolean add(Item item) {
    return wins(
        item.place(),
        item.revision(),
        () ->
            client.putItem(
                put -> put.tableName(name).item(item.attributes()).conditionExpression(NEW)));
  }

  /** Writes a new item and takes a name, unless there is one in its place or the name is taken. */
  boolean add(Item item, Place taken) {
    return winsAll(item.place(), item.revision(), putting(item.attributes()), putting(taken.key()));
  }

  /** Sets attributes of an item, and its revision, if it is at the one that was judged. */
  boolean change(ResourceArn arn, Revision judged, Map<String, AttributeValue> attributes) {
    Setting setting = Setting.of(judged, attributes);
    return wins(
        Place.of(arn),
        setting.fresh(),
        () ->
            client.updateItem(
                update ->
                    update
                        .tableName(name)
                        .key(Place.of(arn).key())
                        .updateExpression(setting.expression())
                        .conditionExpression(Setting.CONDITION)
                        .expressionAttributeValues(setting.values())));
  }

  /** The same, if a name is free that is taken with it; another is left. */
  boolean change(
      ResourceArn arn,
      Revision judged,
      Map<String, AttributeValue> attributes,
      Place left,
      Place taken) {
    Setting setting = Setting.of(judged, attributes);
    return winsAll(
        Place.of(arn),
        setting.fresh(),
        setting(Place.of(arn), setting),
        putting(taken.key()),
        deleting(left));
  }

  boolean remove(ResourceArn arn, Revision judged) {
    try {
      client.deleteItem(
          delete ->
              delete
                  .tableName(name)
                  .key(Place.of(arn).key())
                  .conditionExpression(Setting.CONDITION)
                  .expressionAttributeValues(Setting.judgedOn(judged)));
      return true;
    } catch (ConditionalCheckFailedException lost) {
      return false;
    }
  }

  private boolean winsAll(Place place, Revision fresh, TransactWriteItem... writes) {
    return wins(place, fresh, () -> client.transactWriteItems(all -> all.transactItems(writes)));
  }

  private boolean wins(Place place, Revision fresh, Runnable write) {
    try {
      write.run();
      return true;
    } catch (ConditionalCheckFailedException
        | TransactionConflictException
        | TransactionCanceledException lostOrSentTwice) {
      Races.requireLost(lostOrSentTwice);
      return find(place).filter(item -> item.revision().equals(fresh)).isPresent();
    }
  }

  private TransactWriteItem putting(Map<String, AttributeValue> attributes) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(name).item(attributes).conditionExpression(NEW))
        .build();
  }

  private TransactWriteItem setting(Place place, Setting setting) {
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(name)
                    .key(place.key())
                    .updateExpression(setting.expression())
                    .conditionExpression(Setting.CONDITION)
                    .expressionAttributeValues(setting.values()))
        .build();
  }

  private TransactWriteItem deleting(Place place) {
    return TransactWriteItem.builder()
        .delete(delete -> delete.tableName(name).key(place.key()))
        .build();
  }
}
