package dev.insightselectors.neighbours.insight;

import dev.insightselectors.core.model.TrailArn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The answer of ListInsightsMetricData.
 *
 * @param trailArn given for a trail that was named and has Insights of the type on data events
 * @param timestamps the oldest first
 * @param values one for each of the timestamps
 */
public record ListInsightsMetricDataAnswer(
    Optional<TrailArn> trailArn,
    Optional<String> eventSource,
    Optional<String> eventName,
    Optional<String> insightType,
    Optional<String> errorCode,
    List<Instant> timestamps,
    List<Double> values,
    Optional<String> nextToken) {}
