package dev.insightselectors.neighbours.observed;

import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.TrailArn;
import java.time.Instant;
import java.util.Optional;

/**
 * An Insights event: that the rate of a metric began to be unusual, or was as usual again.
 *
 * @param trail the trail on which it is seen; empty when it is of the management events of the
 *     account, and so is seen on every trail whose Insights watch those
 * @param cloudTrailEvent the whole record of CloudTrail, as JSON
 */
public record InsightsEvent(
    Optional<TrailArn> trail,
    InsightType insightType,
    String eventId,
    Instant eventTime,
    String eventSource,
    String eventName,
    Optional<String> cloudTrailEvent) {}
