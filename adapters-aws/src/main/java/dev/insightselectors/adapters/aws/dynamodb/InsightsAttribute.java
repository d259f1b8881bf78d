package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A selection as an item holds it: the names of its types in order, and the destination. */
final class InsightsAttribute {
  private static final String TYPES = "types";
  private static final String DESTINATION = "destination";

  private InsightsAttribute() {}

  static AttributeValue of(InsightSelection selection) {
    Map<String, AttributeValue> members = new HashMap<>();
    members.put(TYPES, AttributeValue.fromL(types(selection)));
    selection
        .destination()
        .ifPresent(arn -> members.put(DESTINATION, AttributeValue.fromS(arn.toString())));
    return AttributeValue.fromM(members);
  }

  static InsightSelection read(AttributeValue attribute) {
    List<InsightType> types =
        Item.attribute(attribute.m(), TYPES).l().stream()
            .map(name -> InsightType.named(name.s()).orElseThrow())
            .toList();
    Optional<EventDataStoreArn> destination =
        Optional.ofNullable(attribute.m().get(DESTINATION))
            .map(arn -> EventDataStoreArn.parse(arn.s()).orElseThrow());
    return new InsightSelection(new InsightSelectors(types), destination);
  }

  private static List<AttributeValue> types(InsightSelection selection) {
    return selection.selectors().types().stream()
        .map(type -> AttributeValue.fromS(type.wireName()))
        .toList();
  }
}
