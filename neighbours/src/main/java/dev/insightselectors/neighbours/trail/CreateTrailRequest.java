package dev.insightselectors.neighbours.trail;

import dev.insightselectors.neighbours.form.TagForm;
import java.util.List;
import java.util.Optional;

/** The request of CreateTrail, unjudged. */
public record CreateTrailRequest(
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
    Optional<List<TagForm>> tagsList,
    Optional<Boolean> recursiveLogging)
    implements TrailSettings {}
