package dev.insightselectors.neighbours.insight;

import java.time.Instant;
import java.util.Optional;

/** The request of ListInsightsMetricData, unjudged. */
public record ListInsightsMetricDataRequest(
    Optional<String> trailName,
    Optional<String> eventSource,
    Optional<String> eventName,
    Optional<String> insightType,
    Optional<String> errorCode,
    Optional<Instant> startTime,
    Optional<Instant> endTime,
    Optional<Integer> period,
    Optional<String> dataType,
    Optional<Integer> maxResults,
    Optional<String> nextToken)
    implements Stretch.Asked {

  @Override
  public String parameters() {
    return new ListInsightsMetricDataRequest(
            trailName,
            eventSource,
            eventName,
            insightType,
            errorCode,
            startTime,
            endTime,
            period,
            dataType,
            Optional.empty(),
            Optional.empty())
        .toString();
  }
}
