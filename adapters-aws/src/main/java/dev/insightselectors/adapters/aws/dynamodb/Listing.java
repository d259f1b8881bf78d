package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * One list, page by page: queries of one partition, never a scan. A page's token is the ARN of its
 * last item, so it holds whatever comes and goes.
 */
record Listing(DynamoDbTable table, String list) {

  <T> Page<T> page(PageRequest asked, Function<Item, T> read) {
    if (asked.most() < 1) {
      throw new IllegalArgumentException("a page has 1 item or more, not " + asked.most());
    }
    List<Item> found = found(asked.from(), asked.most() + 1);
    if (found.size() <= asked.most()) {
      return new Page<>(found.stream().map(read).toList(), Optional.empty());
    }
    List<Item> shown = found.subList(0, asked.most());
    String last = shown.get(asked.most() - 1).place().arn();
    return new Page<>(shown.stream().map(read).toList(), Optional.of(last));
  }

  /** As many items as wanted, or all that there are; an answer of DynamoDB may hold fewer. */
  private List<Item> found(Optional<String> after, int wanted) {
    List<Item> found = new ArrayList<>();
    Map<String, AttributeValue> from =
        after.map(arn -> new Place(list, arn).key()).orElse(Map.of());
    do {
      QueryResponse some = query(from, wanted - found.size());
      some.items().forEach(item -> found.add(Item.read(item)));
      from = some.lastEvaluatedKey();
    } while (found.size() < wanted && !from.isEmpty());
    return found;
  }

  private QueryResponse query(Map<String, AttributeValue> from, int most) {
    return table
        .client()
        .query(
            query ->
                query
                    .tableName(table.name())
                    .consistentRead(true)
                    .keyConditionExpression("#list = :list")
                    .expressionAttributeNames(Map.of("#list", Place.LIST))
                    .expressionAttributeValues(Map.of(":list", AttributeValue.fromS(list)))
                    .exclusiveStartKey(from.isEmpty() ? null : from)
                    .limit(most));
  }
}
