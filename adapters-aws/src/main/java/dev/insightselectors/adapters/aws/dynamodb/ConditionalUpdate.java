package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.port.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Attributes that an item is to have, and a fresh revision with them, if it is at the one that was
 * judged.
 */
record ConditionalUpdate(Revision judged, Revision fresh, Map<String, AttributeValue> attributes) {
  static final String CONDITION = Item.REVISION + " = :judged";

  static ConditionalUpdate of(Revision judged, Map<String, AttributeValue> attributes) {
    return new ConditionalUpdate(judged, Item.newRevision(), attributes);
  }

  static Map<String, AttributeValue> judgedOn(Revision revision) {
    return Map.of(":judged", AttributeValue.fromS(revision.value()));
  }

  String expression() {
    return all().keySet().stream()
        .map(attribute -> attribute + " = :" + attribute)
        .collect(Collectors.joining(", ", "SET ", ""));
  }

  Map<String, AttributeValue> values() {
    Map<String, AttributeValue> values = new HashMap<>(judgedOn(judged));
    all().forEach((attribute, value) -> values.put(":" + attribute, value));
    return values;
  }

  private Map<String, AttributeValue> all() {
    Map<String, AttributeValue> all = new HashMap<>(attributes);
    all.put(Item.REVISION, AttributeValue.fromS(fresh.value()));
    return all;
  }
}
