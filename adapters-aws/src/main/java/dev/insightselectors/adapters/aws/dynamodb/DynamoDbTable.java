package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Revision;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The table that every node shares. Each write is one conditional write of one item, or, where a
 * name or a place is taken with it, one transaction; each look-up is strongly consistent. So what
 * DynamoDB has answered is what every node sees.
 *
 * <p>The SDK may send a write twice, when the first answer is lost. A write that finds its own
 * revision in place was made; a deletion leaves nothing to find, so one that was sent twice may be
 * answered as a race that was lost.
 */
public record DynamoDbTable(DynamoDbClient client, String name) {
  static final String NEW = "attribute_not_exists(arn)";

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

  Optional<Item> find(ResourceArn arn) {
    return find(ItemKey.of(arn));
  }

  private Optional<Item> find(ItemKey key) {
    return read(key).map(Item::read);
  }

  /** How far the list of the ARN has come; to be asked before the list is read. */
  Guard guard(ResourceArn arn) {
    ItemKey key = ItemKey.ofGuardOf(arn);
    return new Guard(key, read(key).map(item -> new Revision(Item.text(item, Item.REVISION))));
  }

  private Optional<Map<String, AttributeValue>> read(ItemKey key) {
    GetItemResponse response =
        answer(
            it ->
                it.getItem(get -> get.tableName(name).key(key.attributes()).consistentRead(true)));
    return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
  }

  /** Writes a new item, unless there is one with its key. */
  boolean add(Item item) {
    return wins(
        item.key(),
        item.revision(),
        it ->
            it.putItem(
                put -> put.tableName(name).item(item.attributes()).conditionExpression(NEW)));
  }

  /** Writes a new item and takes a name, unless there is one with its key or the name is taken. */
  boolean add(Item item, ItemKey taken) {
    return winsAll(
        item.key(), item.revision(), putting(item.attributes()), putting(taken.attributes()));
  }

  /** Writes a new item and takes names, unless one is there or the list has moved on. */
  boolean add(Item item, Guard guard, ItemKey... taken) {
    Stream<TransactWriteItem> own = Stream.of(putting(item.attributes()), guard.onceMore(name));
    Stream<TransactWriteItem> names = Stream.of(taken).map(key -> putting(key.attributes()));
    return winsAll(
        item.key(), item.revision(), Stream.concat(own, names).toArray(TransactWriteItem[]::new));
  }

  /** Sets attributes of an item, and its revision, if it is at the one that was judged. */
  boolean change(ResourceArn arn, Revision judged, Map<String, AttributeValue> attributes) {
    ConditionalUpdate change = ConditionalUpdate.of(judged, attributes);
    return wins(
        ItemKey.of(arn),
        change.fresh(),
        it ->
            it.updateItem(
                update ->
                    update
                        .tableName(name)
                        .key(ItemKey.of(arn).attributes())
                        .updateExpression(change.expression())
                        .conditionExpression(ConditionalUpdate.CONDITION)
                        .expressionAttributeValues(change.values())));
  }

  /** The same, if a name is free that is taken with it; another is left. */
  boolean change(
      ResourceArn arn,
      Revision judged,
      Map<String, AttributeValue> attributes,
      ItemKey left,
      ItemKey taken) {
    ConditionalUpdate change = ConditionalUpdate.of(judged, attributes);
    return winsAll(
        ItemKey.of(arn),
        change.fresh(),
        updating(ItemKey.of(arn), change),
        putting(taken.attributes()),
        deleting(left));
  }

  /** The same, if the list has not moved on. */
  boolean change(
      ResourceArn arn, Revision judged, Map<String, AttributeValue> attributes, Guard guard) {
    ConditionalUpdate change = ConditionalUpdate.of(judged, attributes);
    return winsAll(
        ItemKey.of(arn), change.fresh(), updating(ItemKey.of(arn), change), guard.onceMore(name));
  }

  boolean remove(ResourceArn arn, Revision judged) {
    try {
      answer(
          it ->
              it.deleteItem(
                  delete ->
                      delete
                          .tableName(name)
                          .key(ItemKey.of(arn).attributes())
                          .conditionExpression(ConditionalUpdate.CONDITION)
                          .expressionAttributeValues(ConditionalUpdate.judgedOn(judged))));
      return true;
    } catch (DynamoDbException lost) {
      return false;
    }
  }

  private boolean winsAll(ItemKey key, Revision fresh, TransactWriteItem... writes) {
    return wins(key, fresh, it -> it.transactWriteItems(all -> all.transactItems(writes)));
  }

  private boolean wins(ItemKey key, Revision fresh, Function<DynamoDbClient, ?> write) {
    try {
      answer(write);
      return true;
    } catch (DynamoDbException lostOrSentTwice) {
      return find(key).filter(item -> item.revision().equals(fresh)).isPresent();
    }
  }

  private TransactWriteItem putting(Map<String, AttributeValue> attributes) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(name).item(attributes).conditionExpression(NEW))
        .build();
  }

  private TransactWriteItem updating(ItemKey key, ConditionalUpdate change) {
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(name)
                    .key(key.attributes())
                    .updateExpression(change.expression())
                    .conditionExpression(ConditionalUpdate.CONDITION)
                    .expressionAttributeValues(change.values()))
        .build();
  }

  private TransactWriteItem deleting(ItemKey key) {
    return TransactWriteItem.builder()
        .delete(delete -> delete.tableName(name).key(key.attributes()))
        .build();
  }
}
