package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * The table that every node shares. Each write is one conditional write of one item, and each look-
 * up is strongly consistent; so what DynamoDB has answered is what every node sees.
 *
 * <p>The SDK may send a write twice, when the first answer is lost. A write that finds its own
 * revision in place was made; a deletion leaves nothing to find, so one that was sent twice may be
 * answered as a race that was lost.
 */
public final class DynamoDbTable {
  private static final String JUDGED = "revision = :judged";

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
                put ->
                    put.tableName(name)
                        .item(item.attributes())
                        .conditionExpression("attribute_not_exists(arn)")));
  }

  /** Sets attributes of an item, and its revision, if it is at the one that was judged. */
  boolean change(ResourceArn arn, Revision judged, Map<String, AttributeValue> attributes) {
    Revision fresh = Item.newRevision();
    Map<String, AttributeValue> set = new HashMap<>(attributes);
    set.put(Item.REVISION, AttributeValue.fromS(fresh.value()));
    Map<String, AttributeValue> values = new HashMap<>(judgedOn(judged));
    set.forEach((attribute, value) -> values.put(":" + attribute, value));
    return wins(
        Place.of(arn),
        fresh,
        () ->
            client.updateItem(
                update ->
                    update
                        .tableName(name)
                        .key(Place.of(arn).key())
                        .updateExpression(setting(set))
                        .conditionExpression(JUDGED)
                        .expressionAttributeValues(values)));
  }

  boolean remove(ResourceArn arn, Revision judged) {
    try {
      client.deleteItem(
          delete ->
              delete
                  .tableName(name)
                  .key(Place.of(arn).key())
                  .conditionExpression(JUDGED)
                  .expressionAttributeValues(judgedOn(judged)));
      return true;
    } catch (ConditionalCheckFailedException lost) {
      return false;
    }
  }

  private boolean wins(Place place, Revision fresh, Runnable write) {
    try {
      write.run();
      return true;
    } catch (ConditionalCheckFailedException lostOrSentTwice) {
      return find(place).filter(item -> item.revision().equals(fresh)).isPresent();
    }
  }

  private static String setting(Map<String, AttributeValue> set) {
    return set.keySet().stream()
        .map(attribute -> attribute + " = :" + attribute)
        .collect(Collectors.joining(", ", "SET ", ""));
  }

  private static Map<String, AttributeValue> judgedOn(Revision revision) {
    return Map.of(":judged", AttributeValue.fromS(revision.value()));
  }
}
