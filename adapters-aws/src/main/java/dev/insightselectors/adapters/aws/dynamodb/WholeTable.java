package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Backoff;
import dev.insightselectors.core.port.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** All items at once: for the world document, and for nothing else. */
record WholeTable(DynamoDbTable table) {
  private static final int MOST_AT_ONCE = 25;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Backoff PAUSES = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(2));

  /** Those of the trails and stores of a world: the rest says nothing that they do not. */
  List<Item> items(Generation world) {
    return scanned()
        .filter(item -> Generation.nameIn(Item.text(item, ItemKey.LIST)).equals(world.name()))
        .filter(item -> !ItemKey.read(item).isOfNoResource())
        .map(Item::read)
        .toList();
  }

  private Stream<Map<String, AttributeValue>> scanned() {
    return table
        .answer(
            client ->
                client
                    .scanPaginator(scan -> scan.tableName(table.name()).consistentRead(true))
                    .items()
                    .stream()
                    .toList())
        .stream();
  }

  void write(Generation world, List<Item> items, Set<ItemKey> names) {
    write(
        Stream.concat(items.stream().map(Item::attributes), names.stream().map(ItemKey::attributes))
            .map(
                attributes ->
                    WriteRequest.builder().putRequest(it -> it.item(world.in(attributes))).build())
            .toList());
  }

  /** Deletes what is of a world of one of these names. */
  void delete(Predicate<String> worlds) {
    write(
        scanned()
            .filter(item -> worlds.test(Generation.nameIn(Item.text(item, ItemKey.LIST))))
            .map(WholeTable::key)
            .filter(key -> !key.equals(Generation.OF_NOW))
            .map(key -> WriteRequest.builder().deleteRequest(it -> it.key(key)).build())
            .toList());
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return Map.of(
        ItemKey.LIST, Item.attribute(item, ItemKey.LIST),
        ItemKey.ARN, Item.attribute(item, ItemKey.ARN));
  }

  private void write(List<WriteRequest> requests) {
    IntStream.iterate(0, from -> from < requests.size(), from -> from + MOST_AT_ONCE)
        .mapToObj(from -> requests.subList(from, Math.min(from + MOST_AT_ONCE, requests.size())))
        .forEach(this::writeBatch);
  }

  /** What a busy table leaves is sent again, after pauses. */
  private void writeBatch(List<WriteRequest> batch) {
    Deadline deadline = Deadline.ofQuestion(PATIENCE);
    List<WriteRequest> left = writeOnce(batch);
    for (int tries = 1; !left.isEmpty(); tries++) {
      if (!PAUSES.pause(tries, deadline)) {
        throw new BackendException("the table does not take " + left.size() + " items");
      }
      left = writeOnce(left);
    }
  }

  private List<WriteRequest> writeOnce(List<WriteRequest> batch) {
    BatchWriteItemResponse response =
        table.answer(
            client -> client.batchWriteItem(it -> it.requestItems(Map.of(table.name(), batch))));
    return response.unprocessedItems().getOrDefault(table.name(), List.of());
  }
}
