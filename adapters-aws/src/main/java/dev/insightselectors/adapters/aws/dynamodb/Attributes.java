package dev.insightselectors.adapters.aws.dynamodb;

import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes that every item has; one without them was not written here. */
final class Attributes {
  private Attributes() {}

  static AttributeValue of(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name), () -> "an item has no attribute " + name);
  }

  static String text(Map<String, AttributeValue> item, String name) {
    return of(item, name).s();
  }
}
