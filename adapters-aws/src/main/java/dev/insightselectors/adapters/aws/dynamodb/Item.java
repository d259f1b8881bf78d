package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A resource and its selection at one revision.
 *
 * @param document the JSON of the trail or event data store, without its selection
 */
record Item(ItemKey key, String document, InsightSelection selection, Revision revision) {
  static final String DOCUMENT = "document";
  static final String INSIGHTS = "insights";
  static final String REVISION = "revision";

  /** An item as it is first written. */
  static Item fresh(ItemKey key, String document, InsightSelection selection) {
    return new Item(key, document, selection, newRevision());
  }

  /** A revision that no item has had, so none is ever met again. */
  static Revision newRevision() {
    return new Revision(UUID.randomUUID().toString());
  }

  /** Attributes that are not known here are ignored: a later version may have written them. */
  static Item read(Map<String, AttributeValue> item) {
    ItemKey key = ItemKey.read(item);
    return understood(
        key,
        () ->
            new Item(
                key,
                text(item, DOCUMENT),
                InsightsAttribute.read(attribute(item, INSIGHTS)),
                new Revision(text(item, REVISION))));
  }

  /** What an item says; that it says nothing that has a meaning is no fault of who asks. */
  static <T> T understood(ItemKey key, Supplier<T> meaning) {
    try {
      return meaning.get();
    } catch (IllegalArgumentException | NullPointerException | NoSuchElementException corrupt) {
      throw new BackendException(key + " is corrupt: " + corrupt.getMessage(), corrupt);
    }
  }

  boolean isTrail() {
    return key.isOfTrail();
  }

  Map<String, AttributeValue> attributes() {
    Map<String, AttributeValue> attributes = new HashMap<>(key.attributes());
    attributes.put(DOCUMENT, AttributeValue.fromS(document));
    attributes.put(INSIGHTS, InsightsAttribute.of(selection));
    attributes.put(REVISION, AttributeValue.fromS(revision.value()));
    return attributes;
  }

  /** An attribute that every item has; one without it was not written here. */
  static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name), () -> "an item has no attribute " + name);
  }

  static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(attribute(item, name).s(), () -> name + " is no text");
  }
}
