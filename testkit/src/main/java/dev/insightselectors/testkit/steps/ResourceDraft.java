package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.testkit.subject.Cast;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A trail or event data store as the steps so far describe it. */
final class ResourceDraft {
  /** The state of a bucket whose files are encrypted where the trail names no key. */
  static final String WITH_THE_KEY = "encrypted with the key";

  final String name;
  final ResourceType type;
  EventSelectors eventSelectors;
  InsightSelectors insights = InsightSelectors.NONE;
  Region homeRegion = Cast.REGION;
  Optional<AccountId> account = Optional.empty();
  EventDataStoreStatus status = EventDataStoreStatus.ENABLED;
  Optional<String> prefix = Optional.empty();
  Optional<String> idSuffix = Optional.empty();
  ThingDraft bucket = new ThingDraft();
  ThingDraft key = new ThingDraft();
  boolean hasKey;

  ResourceDraft(String name, ResourceType type) {
    this.name = name;
    this.type = type;
    this.eventSelectors = eventSelectors(Logging.READ_AND_WRITE_MANAGEMENT_EVENTS);
  }

  void logging(Logging logging) {
    eventSelectors = eventSelectors(logging);
  }

  void with(Map<String, String> properties) {
    properties.forEach(
        (property, value) -> {
          if (!property.equals("property")) {
            with(property, value);
          }
        });
  }

  /** The bucket or the key; to speak of a key is to have one. */
  ThingDraft thing(String word) {
    if (word.equals("bucket")) {
      return bucket;
    }
    hasKey = true;
    return key;
  }

  /** Whether the key is not the bucket's. */
  boolean hasKeyOfItsOwn() {
    return hasKey && !bucket.state.equals(WITH_THE_KEY);
  }

  private EventSelectors eventSelectors(Logging logging) {
    return type.isTrail() ? logging.ofTrail() : logging.ofStore();
  }

  private void with(String property, String value) {
    switch (property) {
      case "home Region" -> homeRegion = new Region(value);
      case "account" -> account = Optional.of(new AccountId(value));
      case "status" -> status = EventDataStoreStatus.named(value).orElseThrow();
      case "prefix" -> prefix = Optional.of(value);
      case "ID suffix" -> idSuffix = Optional.of(Values.repeated(value));
      case "events" -> logging(Logging.of(value));
      case "Insights" -> insights = new ParameterTypes().types(value);
      case "event categories" -> insights = insightsOn(value);
      case "key" -> hasKey = value.equals("yes");
      default -> throw new IllegalArgumentException("no such property: " + property);
    }
  }

  /** The types that are on, each computed from these events. */
  private InsightSelectors insightsOn(String categories) {
    List<SourceEventCategory> named =
        Arrays.stream(categories.split(", "))
            .map(name -> SourceEventCategory.named(name).orElseThrow())
            .toList();
    return new InsightSelectors(
        insights.types().stream().map(type -> new InsightSelector(type, named)).toList());
  }

  /** A bucket or key: in its state, and with its policy if one was given. */
  static final class ThingDraft {
    String state = "";
    Optional<String> policy = Optional.empty();
  }
}
