package dev.insightselectors.documents;

import dev.insightselectors.core.model.Delivery;
import dev.insightselectors.core.model.LoggingState;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailOptions;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm;
import dev.insightselectors.neighbours.form.TagForm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A trail, in the members of DescribeTrails, GetTrailStatus and the operations on selectors. */
record TrailDocument(
    String trailArn,
    Optional<String> name,
    Optional<String> homeRegion,
    String s3BucketName,
    Optional<String> s3KeyPrefix,
    Optional<String> kmsKeyId,
    Optional<Boolean> isMultiRegionTrail,
    Optional<Boolean> isOrganizationTrail,
    Optional<Boolean> includeGlobalServiceEvents,
    Optional<Boolean> logFileValidationEnabled,
    Optional<Boolean> recursiveLogging,
    Optional<String> snsTopicName,
    Optional<String> cloudWatchLogsLogGroupArn,
    Optional<String> cloudWatchLogsRoleArn,
    Optional<Boolean> isLogging,
    Optional<String> startLoggingTime,
    Optional<String> stopLoggingTime,
    Optional<List<BasicSelectorForm>> eventSelectors,
    Optional<List<AdvancedSelectorForm>> advancedEventSelectors,
    Optional<List<InsightsDocument.Selector>> insightSelectors,
    Optional<List<TagForm>> tags) {

  TrailEntry toEntry() {
    TrailArn arn = Place.meant("TrailARN", trailArn, TrailArn::parse);
    Place.agree("Name", name, arn.name());
    Place.agree("HomeRegion", homeRegion, arn.region());
    Trail trail =
        new Trail(
            arn,
            new Delivery(s3BucketName, s3KeyPrefix, kmsKeyId),
            new SelectorsDocument(eventSelectors, advancedEventSelectors).toSelectors(),
            isMultiRegionTrail.orElse(false),
            isOrganizationTrail.orElse(false),
            options(),
            logging(),
            Tags.read(tags));
    return new TrailEntry(
        trail, new InsightsDocument(insightSelectors, Optional.empty()).toSelection());
  }

  private TrailOptions options() {
    return new TrailOptions(
        includeGlobalServiceEvents.orElse(TrailOptions.DEFAULT.includeGlobalServiceEvents()),
        logFileValidationEnabled.orElse(TrailOptions.DEFAULT.logFileValidationEnabled()),
        recursiveLogging,
        snsTopicName,
        cloudWatchLogsLogGroupArn,
        cloudWatchLogsRoleArn);
  }

  private LoggingState logging() {
    return new LoggingState(
        isLogging.orElse(false),
        Place.moment("StartLoggingTime", startLoggingTime),
        Place.moment("StopLoggingTime", stopLoggingTime));
  }

  static TrailDocument of(TrailEntry entry) {
    Trail trail = entry.trail();
    TrailOptions options = trail.options();
    SelectorsDocument selectors = SelectorsDocument.unlessUsual(trail.eventSelectors());
    return new TrailDocument(
        trail.arn().toString(),
        Optional.of(trail.arn().name().value()),
        Optional.of(trail.homeRegion().code()),
        trail.delivery().bucketName(),
        trail.delivery().keyPrefix(),
        trail.kmsKeyId(),
        Defaults.unless(false, trail.isMultiRegion()),
        Defaults.unless(false, trail.ofOrganization()),
        Defaults.unless(true, options.includeGlobalServiceEvents()),
        Defaults.unless(false, options.logFileValidationEnabled()),
        options.recursiveLogging(),
        options.snsTopicName(),
        options.cloudWatchLogsLogGroupArn(),
        options.cloudWatchLogsRoleArn(),
        Defaults.unless(false, trail.logging().isLogging()),
        trail.logging().startedAt().map(Instant::toString),
        trail.logging().stoppedAt().map(Instant::toString),
        selectors.eventSelectors(),
        selectors.advancedEventSelectors(),
        InsightsDocument.of(entry.selection()).insightSelectors(),
        Tags.write(trail.tags()));
  }
}
