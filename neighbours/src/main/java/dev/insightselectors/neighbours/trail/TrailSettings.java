package dev.insightselectors.neighbours.trail;

import java.util.Optional;

/**
 * The settings of a trail that CreateTrail and UpdateTrail have in common, unjudged. In an update
 * what is left out stays as it is, and an empty text takes away what can be done without.
 */
interface TrailSettings {
  Optional<String> s3BucketName();

  Optional<String> s3KeyPrefix();

  /** The name or ARN of a topic. Kept and answered; whether there is such a topic is not asked. */
  Optional<String> snsTopicName();

  Optional<Boolean> includeGlobalServiceEvents();

  Optional<Boolean> isMultiRegionTrail();

  Optional<Boolean> enableLogFileValidation();

  /** Kept and answered; whether there is such a log group is not asked. */
  Optional<String> cloudWatchLogsLogGroupArn();

  /** Kept and answered; whether there is such a role is not asked. */
  Optional<String> cloudWatchLogsRoleArn();

  Optional<String> kmsKeyId();

  Optional<Boolean> isOrganizationTrail();

  Optional<Boolean> recursiveLogging();
}
