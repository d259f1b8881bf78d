package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.LoggingState;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import java.util.Optional;

/**
 * What the examples of the AWS documentation speak of. It is no document, because a server that had
 * to read and check one would start a third later.
 */
final class PageExamples {
  private static final String STORES =
      "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/EXAMPLE-";

  static final World WORLD =
      World.of(
          WorldKind.OPEN,
          draft -> {
            draft.trails().add(TrailEntry.of(trail()));
            draft.eventDataStores().add(EventDataStoreEntry.of(source()));
            draft.eventDataStores().add(EventDataStoreEntry.of(destination()));
          });

  private PageExamples() {}

  private static Trail trail() {
    TrailArn arn =
        TrailArn.parse("arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail").orElseThrow();
    return Trail.deliveringTo("sample-trail-logs", arn)
        .with(new LoggingState(true, Optional.empty(), Optional.empty()));
  }

  private static EventDataStore source() {
    return store("management-events", "f852-4e8f-8bd1-bcf6cEXAMPLE");
  }

  private static EventDataStore destination() {
    return store("insights-events", "d483-5c7d-4ac2-adb5dEXAMPLE")
        .with(AdvancedEventSelectors.INSIGHTS_EVENTS);
  }

  private static EventDataStore store(String name, String id) {
    return EventDataStore.named(name, EventDataStoreArn.parse(STORES + id).orElseThrow());
  }
}
