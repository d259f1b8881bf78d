package dev.insightselectors.documents;

import dev.insightselectors.neighbours.observed.ManagementEvent;
import java.util.Optional;

/** A management event that was observed, or several that are alike. */
record ManagementEventDocument(
    String eventTime,
    String eventSource,
    String eventName,
    Optional<String> errorCode,
    Optional<Boolean> readOnly,
    Optional<Integer> count) {

  ManagementEvent toEvent(Moments moments) {
    return new ManagementEvent(
        moments.at("EventTime", eventTime),
        eventSource,
        eventName,
        errorCode,
        readOnly.orElse(false),
        count.orElse(1));
  }

  static ManagementEventDocument of(ManagementEvent event) {
    return new ManagementEventDocument(
        event.time().toString(),
        event.eventSource(),
        event.eventName(),
        event.errorCode(),
        Defaults.unless(false, event.readOnly()),
        Defaults.unless(1, event.count()));
  }
}
