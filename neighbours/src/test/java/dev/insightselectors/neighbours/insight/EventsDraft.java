package dev.insightselectors.neighbours.insight;

import dev.insightselectors.core.testing.Samples;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A request of ListInsightsData in the making: of the sample trail, at first. */
record EventsDraft(ListInsightsDataRequest request) {
  static EventsDraft ofTheSampleTrail() {
    return of(Samples.sampleTrail().arn().toString());
  }

  static EventsDraft of(String source) {
    return new EventsDraft(
        new ListInsightsDataRequest(
            Optional.of(source),
            Optional.of("InsightsEvents"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  EventsDraft dataType(String given) {
    return with("dataType", given);
  }

  EventsDraft dimensions(Map<String, String> given) {
    return with("dimensions", given);
  }

  EventsDraft from(Instant start) {
    return with("startTime", start);
  }

  EventsDraft until(Instant end) {
    return with("endTime", end);
  }

  EventsDraft most(int results) {
    return with("maxResults", results);
  }

  EventsDraft token(String given) {
    return with("nextToken", given);
  }

  EventsDraft without(String member) {
    return put(member, Optional.empty());
  }

  private EventsDraft with(String member, Object given) {
    return put(member, Optional.of(given));
  }

  private EventsDraft put(String member, Optional<?> given) {
    return new EventsDraft(Members.put(request, member, given));
  }
}
