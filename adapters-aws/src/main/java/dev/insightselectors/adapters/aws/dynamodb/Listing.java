package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * One list, page by page: queries of one partition, never a scan. A page's token is the ARN of its
 * last item, so it holds whatever comes and goes.
 */
record Listing(Generation world, String list) {
  private static final int MOST_AT_ONCE = 1000;

  <T> Page<T> page(PageRequest asked, Function<Item, T> read) {
    return Page.of(asked, found(asked.from(), asked.most() + 1), last -> last.key().arn())
        .map(read);
  }

  /** All of the list, in the order of its ARNs. */
  <T> Stream<T> all(Function<Item, T> read) {
    return found(Optional.empty(), Integer.MAX_VALUE).stream().map(read);
  }

  /** As many items as wanted, or all that there are; an answer of DynamoDB may hold fewer. */
  private List<Item> found(Optional<String> after, int wanted) {
    List<Item> found = new ArrayList<>();
    Map<String, AttributeValue> from =
        after.map(arn -> world.in(new ItemKey(list, arn).attributes())).orElse(Map.of());
    do {
      QueryResponse some = query(from, wanted - found.size());
      some.items().forEach(item -> found.add(Item.read(item)));
      from = some.lastEvaluatedKey();
    } while (found.size() < wanted && !from.isEmpty());
    return found;
  }

  private QueryResponse query(Map<String, AttributeValue> from, int most) {
    return world
        .table()
        .answer(
            client ->
                client.query(
                    query ->
                        query
                            .tableName(world.table().name())
                            .consistentRead(true)
                            .keyConditionExpression("#list = :list")
                            .expressionAttributeNames(Map.of("#list", ItemKey.LIST))
                            .expressionAttributeValues(
                                Map.of(":list", AttributeValue.fromS(world.own(list))))
                            .exclusiveStartKey(from.isEmpty() ? null : from)
                            .limit(Math.min(most, MOST_AT_ONCE))));
  }
}
