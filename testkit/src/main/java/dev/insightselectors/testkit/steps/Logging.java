package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.ReadWriteType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a trail or event data store logs: one {@code {events}} of the glossary. */
enum Logging {
  READ_AND_WRITE_MANAGEMENT_EVENTS,
  READ_MANAGEMENT_EVENTS,
  WRITE_MANAGEMENT_EVENTS,
  NO_MANAGEMENT_EVENTS,
  INSIGHTS_EVENTS,
  DATA_EVENTS;

  static final String PATTERN =
      "read and write management events|read management events|write management events"
          + "|no management events|Insights events|data events";

  static Logging of(String words) {
    return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** In the basic form where a trail has one, because most trails do. */
  EventSelectors ofTrail() {
    return switch (this) {
      case READ_AND_WRITE_MANAGEMENT_EVENTS -> BasicEventSelectors.ALL_MANAGEMENT_EVENTS;
      case READ_MANAGEMENT_EVENTS -> basic(ReadWriteType.READ_ONLY, true);
      case WRITE_MANAGEMENT_EVENTS -> basic(ReadWriteType.WRITE_ONLY, true);
      case NO_MANAGEMENT_EVENTS -> basic(ReadWriteType.ALL, false);
      case INSIGHTS_EVENTS, DATA_EVENTS -> ofStore();
    };
  }

  AdvancedEventSelectors ofStore() {
    return switch (this) {
      case READ_AND_WRITE_MANAGEMENT_EVENTS -> AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS;
      case READ_MANAGEMENT_EVENTS -> management("true");
      case WRITE_MANAGEMENT_EVENTS -> management("false");
      case NO_MANAGEMENT_EVENTS, DATA_EVENTS -> data();
      case INSIGHTS_EVENTS -> AdvancedEventSelectors.INSIGHTS_EVENTS;
    };
  }

  private static BasicEventSelectors basic(ReadWriteType type, boolean managementEvents) {
    List<EventSelector.DataResource> data =
        managementEvents
            ? List.of()
            : List.of(new EventSelector.DataResource("AWS::S3::Object", List.of("arn:aws:s3")));
    return new BasicEventSelectors(
        List.of(new EventSelector(type, managementEvents, data, List.of())));
  }

  private static AdvancedEventSelectors management(String readOnly) {
    return advanced(
        AdvancedFieldSelector.equalTo("eventCategory", EventCategory.MANAGEMENT.wireName()),
        AdvancedFieldSelector.equalTo("readOnly", readOnly));
  }

  private static AdvancedEventSelectors data() {
    return advanced(
        AdvancedFieldSelector.equalTo("eventCategory", EventCategory.DATA.wireName()),
        AdvancedFieldSelector.equalTo("resources.type", "AWS::S3::Object"));
  }

  private static AdvancedEventSelectors advanced(AdvancedFieldSelector... fields) {
    return new AdvancedEventSelectors(
        List.of(new AdvancedEventSelector(Optional.empty(), List.of(fields))));
  }
}
