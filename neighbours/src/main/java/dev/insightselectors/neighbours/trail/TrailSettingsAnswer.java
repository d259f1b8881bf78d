package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import java.util.Optional;

/**
 * The answer of CreateTrail and of UpdateTrail.
 *
 * @param snsTopicName as it was given; {@code snsTopicArn} is its ARN
 */
public record TrailSettingsAnswer(
    String name,
    String s3BucketName,
    Optional<String> s3KeyPrefix,
    Optional<String> snsTopicName,
    Optional<String> snsTopicArn,
    boolean includeGlobalServiceEvents,
    boolean isMultiRegionTrail,
    TrailArn trailArn,
    boolean logFileValidationEnabled,
    Optional<String> cloudWatchLogsLogGroupArn,
    Optional<String> cloudWatchLogsRoleArn,
    Optional<String> kmsKeyId,
    boolean isOrganizationTrail,
    Optional<Boolean> recursiveLogging) {

  public static TrailSettingsAnswer of(Trail trail) {
    return new TrailSettingsAnswer(
        trail.arn().name().value(),
        trail.delivery().bucketName(),
        trail.delivery().keyPrefix(),
        trail.options().snsTopicName(),
        SnsTopic.arn(trail),
        trail.options().includeGlobalServiceEvents(),
        trail.isMultiRegion(),
        trail.arn(),
        trail.options().logFileValidationEnabled(),
        trail.options().cloudWatchLogsLogGroupArn(),
        trail.options().cloudWatchLogsRoleArn(),
        trail.kmsKeyId(),
        trail.ofOrganization(),
        trail.options().recursiveLogging());
  }
}
