package dev.insightselectors.adapters.aws.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** All items at once: for the world document, and for nothing else. */
record WholeTable(DynamoDbTable table) {
  private static final int MOST_AT_ONCE = 25;
  private static final int TRIES = 20;

  /** Those of trails and stores: the rest says nothing that they do not. */
  List<Item> items() {
    return scanned().filter(item -> !ItemKey.read(item).isOfNoResource()).map(Item::read).toList();
  }

  private Stream<Map<String, AttributeValue>> scanned() {
    return table
        .client()
        .scanPaginator(scan -> scan.tableName(table.name()).consistentRead(true))
        .items()
        .stream();
  }

  void clear() {
    write(
        scanned()
            .map(ItemKey::read)
            .map(
                key -> WriteRequest.builder().deleteRequest(it -> it.key(key.attributes())).build())
            .toList(),
        MOST_AT_ONCE);
  }

  void write(List<Item> items, Set<ItemKey> names) {
    write(
        Stream.concat(items.stream().map(Item::attributes), names.stream().map(ItemKey::attributes))
            .map(attributes -> WriteRequest.builder().putRequest(it -> it.item(attributes)).build())
            .toList(),
        MOST_AT_ONCE);
  }

  private void write(List<WriteRequest> requests, int atOnce) {
    IntStream.iterate(0, from -> from < requests.size(), from -> from + atOnce)
        .mapToObj(from -> requests.subList(from, Math.min(from + atOnce, requests.size())))
        .forEach(this::writeBatch);
  }

  private void writeBatch(List<WriteRequest> batch) {
    List<WriteRequest> left = batch;
    for (int i = 0; i < TRIES; i++) {
      left = writeOnce(left);
      if (left.isEmpty()) {
        return;
      }
    }
    throw new IllegalStateException("the table does not take " + left.size() + " items");
  }

  private List<WriteRequest> writeOnce(List<WriteRequest> batch) {
    BatchWriteItemResponse response =
        table.client().batchWriteItem(it -> it.requestItems(Map.of(table.name(), batch)));
    return response.unprocessedItems().getOrDefault(table.name(), List.of());
  }
}
