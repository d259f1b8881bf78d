package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.SourceEventCategory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A selection as an item holds it: the names of its types in order, the categories of events of
 * those of which any were named, and the destination. Versions that know of types alone read the
 * first and the last.
 */
final class InsightsAttribute {
  private static final String TYPES = "types";
  private static final String CATEGORIES = "categories";
  private static final String DESTINATION = "destination";

  private InsightsAttribute() {}

  static AttributeValue of(InsightSelection selection) {
    Map<String, AttributeValue> members = new HashMap<>();
    members.put(TYPES, AttributeValue.fromL(types(selection)));
    Map<String, AttributeValue> categories = categories(selection);
    if (!categories.isEmpty()) {
      members.put(CATEGORIES, AttributeValue.fromM(categories));
    }
    selection
        .destination()
        .ifPresent(arn -> members.put(DESTINATION, AttributeValue.fromS(arn.toString())));
    return AttributeValue.fromM(members);
  }

  static InsightSelection read(AttributeValue attribute) {
    Map<String, AttributeValue> categories =
        attribute.m().getOrDefault(CATEGORIES, AttributeValue.fromM(Map.of())).m();
    List<InsightSelector> selectors =
        Item.attribute(attribute.m(), TYPES).l().stream()
            .map(name -> selector(name.s(), categories))
            .toList();
    Optional<EventDataStoreArn> destination =
        Optional.ofNullable(attribute.m().get(DESTINATION))
            .map(arn -> EventDataStoreArn.parse(arn.s()).orElseThrow());
    return new InsightSelection(new InsightSelectors(selectors), destination);
  }

  private static InsightSelector selector(String type, Map<String, AttributeValue> categories) {
    List<SourceEventCategory> watched =
        categories.getOrDefault(type, AttributeValue.fromL(List.of())).l().stream()
            .map(name -> SourceEventCategory.named(name.s()).orElseThrow())
            .toList();
    return new InsightSelector(InsightType.named(type).orElseThrow(), watched);
  }

  private static Map<String, AttributeValue> categories(InsightSelection selection) {
    Map<String, AttributeValue> categories = new HashMap<>();
    selection.selectors().selectors().stream()
        .filter(selector -> !selector.eventCategories().isEmpty())
        .forEach(
            selector ->
                categories.put(
                    selector.insightType().wireName(),
                    AttributeValue.fromL(
                        selector.eventCategories().stream()
                            .map(category -> AttributeValue.fromS(category.wireName()))
                            .toList())));
    return categories;
  }

  private static List<AttributeValue> types(InsightSelection selection) {
    return selection.selectors().types().stream()
        .map(type -> AttributeValue.fromS(type.wireName()))
        .toList();
  }
}
