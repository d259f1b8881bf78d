package dev.insightselectors.neighbours.insight;

import dev.insightselectors.neighbours.observed.InsightsEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The answer of ListInsightsData: the newest event first. */
public record ListInsightsDataAnswer(List<Event> events, Optional<String> nextToken) {

  /** An Insights event, in those members of LookupEvents of which there is something to say. */
  public record Event(
      String eventId,
      String eventName,
      Instant eventTime,
      String eventSource,
      Optional<String> cloudTrailEvent) {

    static Event of(InsightsEvent event) {
      return new Event(
          event.eventId(),
          event.eventName(),
          event.eventTime(),
          event.eventSource(),
          event.cloudTrailEvent());
    }
  }
}
