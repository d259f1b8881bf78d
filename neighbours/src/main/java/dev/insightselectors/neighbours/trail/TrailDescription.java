package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import java.util.Optional;

/**
 * A trail as GetTrail and DescribeTrails show it.
 *
 * @param hasCustomEventSelectors whether it logs something else than a new trail does
 * @param hasInsightSelectors whether its Insights are on
 */
public record TrailDescription(
    String name,
    String s3BucketName,
    Optional<String> s3KeyPrefix,
    Optional<String> snsTopicName,
    Optional<String> snsTopicArn,
    boolean includeGlobalServiceEvents,
    boolean isMultiRegionTrail,
    String homeRegion,
    TrailArn trailArn,
    boolean logFileValidationEnabled,
    Optional<String> cloudWatchLogsLogGroupArn,
    Optional<String> cloudWatchLogsRoleArn,
    Optional<String> kmsKeyId,
    boolean hasCustomEventSelectors,
    boolean hasInsightSelectors,
    boolean isOrganizationTrail,
    Optional<Boolean> recursiveLogging) {

  public static TrailDescription of(Trail trail, InsightSelection selection) {
    return new TrailDescription(
        trail.arn().name().value(),
        trail.delivery().bucketName(),
        trail.delivery().keyPrefix(),
        trail.options().snsTopicName(),
        SnsTopic.arn(trail),
        trail.options().includeGlobalServiceEvents(),
        trail.isMultiRegion(),
        trail.homeRegion().code(),
        trail.arn(),
        trail.options().logFileValidationEnabled(),
        trail.options().cloudWatchLogsLogGroupArn(),
        trail.options().cloudWatchLogsRoleArn(),
        trail.kmsKeyId(),
        !trail.eventSelectors().equals(BasicEventSelectors.ALL_MANAGEMENT_EVENTS),
        selection.selectors().enableSomething(),
        trail.ofOrganization(),
        trail.options().recursiveLogging());
  }
}
