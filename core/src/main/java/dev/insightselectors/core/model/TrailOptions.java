package dev.insightselectors.core.model;

import java.util.Optional;

/** Settings of a trail that no rule of PutInsightSelectors looks at. */
public record TrailOptions(
    boolean includeGlobalServiceEvents,
    boolean logFileValidationEnabled,
    Optional<String> snsTopicName,
    Optional<String> cloudWatchLogsLogGroupArn,
    Optional<String> cloudWatchLogsRoleArn) {
  public static final TrailOptions DEFAULT =
      new TrailOptions(true, false, Optional.empty(), Optional.empty(), Optional.empty());
}
