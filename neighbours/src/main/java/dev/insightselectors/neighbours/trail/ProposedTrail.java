package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Delivery;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailOptions;
import dev.insightselectors.core.rule.Surroundings;
import java.util.Optional;

/** The trail that would come of a call. */
final class ProposedTrail {
  private ProposedTrail() {}

  /** The trail with what is given in the place of what was. */
  static Trail of(Trail trail, TrailSettings given) {
    return new Trail(
        trail.arn(),
        delivery(trail.delivery(), given),
        trail.eventSelectors(),
        given.isMultiRegionTrail().orElse(trail.isMultiRegion()),
        given.isOrganizationTrail().orElse(trail.ofOrganization()),
        options(trail.options(), given),
        trail.logging(),
        trail.tags());
  }

  /** The trail with the ARN of its key, however the key was named: an alias may move on. */
  static Trail settled(Surroundings around) {
    Trail trail = around.trail().orElseThrow();
    return around
        .key()
        .map(key -> trail.with(trail.delivery().withKmsKeyId(key.arn())))
        .orElse(trail);
  }

  private static Delivery delivery(Delivery old, TrailSettings given) {
    return new Delivery(
        given.s3BucketName().orElse(old.bucketName()),
        either(given.s3KeyPrefix(), old.keyPrefix()),
        either(given.kmsKeyId(), old.kmsKeyId()));
  }

  private static TrailOptions options(TrailOptions old, TrailSettings given) {
    return new TrailOptions(
        given.includeGlobalServiceEvents().orElse(old.includeGlobalServiceEvents()),
        given.enableLogFileValidation().orElse(old.logFileValidationEnabled()),
        given.recursiveLogging().or(old::recursiveLogging),
        either(given.snsTopicName(), old.snsTopicName()),
        either(given.cloudWatchLogsLogGroupArn(), old.cloudWatchLogsLogGroupArn()),
        either(given.cloudWatchLogsRoleArn(), old.cloudWatchLogsRoleArn()));
  }

  private static Optional<String> either(Optional<String> given, Optional<String> old) {
    return given.isPresent() ? given.filter(text -> !text.isEmpty()) : old;
  }
}
