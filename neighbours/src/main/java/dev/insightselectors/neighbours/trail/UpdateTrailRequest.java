package dev.insightselectors.neighbours.trail;

import java.util.Optional;

/** The request of UpdateTrail, unjudged; the name may be an ARN. */
public record UpdateTrailRequest(
    Optional<String> name,
    Optional<String> s3BucketName,
    Optional<String> s3KeyPrefix,
    Optional<String> snsTopicName,
    Optional<Boolean> includeGlobalServiceEvents,
    Optional<Boolean> isMultiRegionTrail,
    Optional<Boolean> enableLogFileValidation,
    Optional<String> cloudWatchLogsLogGroupArn,
    Optional<String> cloudWatchLogsRoleArn,
    Optional<String> kmsKeyId,
    Optional<Boolean> isOrganizationTrail,
    Optional<Boolean> recursiveLogging)
    implements TrailSettings {}
