package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * One world in the table: its name stands before the names of its lists. Another is written whole
 * beside it, item by item, and becomes that of now with one write of one item, which says its name.
 * So whatever fails, and whenever, there is the old world or the new one.
 *
 * <p>A look-up may still find what was in the world before, as if it had been made before the other
 * was put. A change cannot be made there once the items are deleted; a creation, which finds none
 * in its way, is made only while its world is that of now.
 *
 * @param name empty for the first, which nobody has put
 */
record Generation(DynamoDbTable table, String name) {
  static final String FIRST = "";
  static final String NAME = "worldname";
  static final Map<String, AttributeValue> OF_NOW = new ItemKey("worlds", "now").attributes();

  private static final String PREFIX = "world-";
  private static final String SEPARATOR = "/";
  private static final String NEW = "attribute_not_exists(arn)";
  private static final Duration LONGEST_PUT = Duration.ofHours(1);

  // ---- looking ----

  Optional<Item> find(ResourceArn arn) {
    return table.read(in(ItemKey.of(arn).attributes())).map(Item::read);
  }

  /** How far the list of the ARN has come; to be asked before the list is read. */
  Guard guard(ResourceArn arn) {
    ItemKey key = ItemKey.ofGuardOf(arn);
    return new Guard(
        key,
        table.read(in(key.attributes())).map(item -> new Revision(Item.text(item, Item.REVISION))));
  }

  // ---- writing ----

  /** Writes a new item with what is taken with it, unless there is one with its key. */
  boolean add(Item item, TransactWriteItem... with) {
    return table.write(and(with, isOfNow(), putting(item.attributes())));
  }

  /** Sets attributes of an item, and its revision, if it is at the one that was judged. */
  boolean change(
      ResourceArn arn,
      Revision judged,
      Map<String, AttributeValue> attributes,
      TransactWriteItem... with) {
    ConditionalUpdate change = ConditionalUpdate.of(judged, attributes);
    TransactWriteItem update =
        TransactWriteItem.builder()
            .update(
                it ->
                    it.tableName(table.name())
                        .key(in(ItemKey.of(arn).attributes()))
                        .updateExpression(change.expression())
                        .conditionExpression(ConditionalUpdate.CONDITION)
                        .expressionAttributeValues(change.values()))
            .build();
    return table.write(and(with, update));
  }

  boolean remove(ResourceArn arn, Revision judged) {
    return table.write(
        TransactWriteItem.builder()
            .delete(
                it ->
                    it.tableName(table.name())
                        .key(in(ItemKey.of(arn).attributes()))
                        .conditionExpression(ConditionalUpdate.CONDITION)
                        .expressionAttributeValues(ConditionalUpdate.judgedOn(judged)))
            .build());
  }

  /** Takes a name, unless it is taken. */
  TransactWriteItem taking(ItemKey name) {
    return putting(name.attributes());
  }

  /** Leaves a name. */
  TransactWriteItem leaving(ItemKey name) {
    return TransactWriteItem.builder()
        .delete(it -> it.tableName(table.name()).key(in(name.attributes())))
        .build();
  }

  /** Moves a list on, unless it has moved on since the guard was read. */
  TransactWriteItem advancing(Guard guard) {
    return guard.judged().isEmpty()
        ? putting(guard.onceMore())
        : TransactWriteItem.builder()
            .put(
                it ->
                    it.tableName(table.name())
                        .item(in(guard.onceMore()))
                        .conditionExpression(ConditionalUpdate.CONDITION)
                        .expressionAttributeValues(
                            ConditionalUpdate.judgedOn(guard.judged().orElseThrow())))
            .build();
  }

  private TransactWriteItem putting(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(it -> it.tableName(table.name()).item(in(item)).conditionExpression(NEW))
        .build();
  }

  private static TransactWriteItem[] and(TransactWriteItem[] some, TransactWriteItem... more) {
    return Stream.concat(Stream.of(more), Stream.of(some)).toArray(TransactWriteItem[]::new);
  }

  // ---- one world after another ----

  /** One that is to be written beside this, under a name that no other had. */
  Generation next() {
    String unique = UUID.randomUUID().toString();
    return new Generation(table, PREFIX + Instant.now().toEpochMilli() + "-" + unique);
  }

  /** Becomes the world of now, unless another has taken the place of the one before. */
  boolean follows(Generation before) {
    Map<String, AttributeValue> item = new HashMap<>(OF_NOW);
    item.put(NAME, AttributeValue.fromS(name));
    return table.write(
        TransactWriteItem.builder()
            .put(
                it ->
                    it.tableName(table.name())
                        .item(item)
                        .conditionExpression(before.condition())
                        .expressionAttributeValues(before.conditioned()))
            .build());
  }

  private TransactWriteItem isOfNow() {
    return TransactWriteItem.builder()
        .conditionCheck(
            it ->
                it.tableName(table.name())
                    .key(OF_NOW)
                    .conditionExpression(condition())
                    .expressionAttributeValues(conditioned()))
        .build();
  }

  private String condition() {
    return name.equals(FIRST) ? NEW : NAME + " = :name";
  }

  private @Nullable Map<String, AttributeValue> conditioned() {
    return name.equals(FIRST) ? null : Map.of(":name", AttributeValue.fromS(name));
  }

  /** An item in this world, or its key. */
  Map<String, AttributeValue> in(Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> own = new HashMap<>(attributes);
    own.computeIfPresent(ItemKey.LIST, (member, list) -> AttributeValue.fromS(own(list.s())));
    return own;
  }

  /** The name that a list has in this world. */
  String own(String list) {
    return name.equals(FIRST) ? list : name + SEPARATOR + list;
  }

  /** Which world an item is in. */
  static String nameIn(String list) {
    return list.startsWith(PREFIX) ? list.substring(0, list.indexOf(SEPARATOR)) : FIRST;
  }

  /** The name of a list without that of its world. */
  static String bare(String list) {
    return list.startsWith(PREFIX) ? list.substring(list.indexOf(SEPARATOR) + 1) : list;
  }

  /** Whether nobody can still be writing it, so that it will never be that of now. */
  static boolean isLeftOver(String name) {
    return name.equals(FIRST) || begun(name).isBefore(Instant.now().minus(LONGEST_PUT));
  }

  private static Instant begun(String name) {
    String millis = name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length()));
    return Instant.ofEpochMilli(Long.parseLong(millis));
  }
}
