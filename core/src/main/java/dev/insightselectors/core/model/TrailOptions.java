package dev.insightselectors.core.model;

import java.util.Optional;

/**
 * Settings of a trail that no rule of PutInsightSelectors looks at.
 *
 * @param recursiveLogging whether events of the delivery of its own log files are logged, if that
 *     was ever said; answers of AWS are recorded that do not tell the default
 */
public record TrailOptions(
    boolean includeGlobalServiceEvents,
    boolean logFileValidationEnabled,
    Optional<Boolean> recursiveLogging,
    Optional<String> snsTopicName,
    Optional<String> cloudWatchLogsLogGroupArn,
    Optional<String> cloudWatchLogsRoleArn) {
  public static final TrailOptions DEFAULT =
      new TrailOptions(
          true, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
