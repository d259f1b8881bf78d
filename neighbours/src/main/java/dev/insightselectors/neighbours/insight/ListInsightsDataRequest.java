package dev.insightselectors.neighbours.insight;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The request of ListInsightsData, unjudged. */
public record ListInsightsDataRequest(
    Optional<String> insightSource,
    Optional<String> dataType,
    Optional<Map<String, String>> dimensions,
    Optional<Instant> startTime,
    Optional<Instant> endTime,
    Optional<Integer> maxResults,
    Optional<String> nextToken)
    implements Stretch.Asked {

  @Override
  public String parameters() {
    return new ListInsightsDataRequest(
            insightSource,
            dataType,
            dimensions,
            startTime,
            endTime,
            Optional.empty(),
            Optional.empty())
        .toString();
  }
}
