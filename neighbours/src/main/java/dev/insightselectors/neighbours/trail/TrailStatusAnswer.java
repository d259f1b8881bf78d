package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.LoggingState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The answer of GetTrailStatus. Nothing is delivered here, so it knows of no attempt; but what AWS
 * sends as a text is there, empty where there is nothing to say.
 *
 * @param timeLoggingStarted the start once more, as text, in whole seconds
 * @param timeLoggingStopped the stop once more, as text, in whole seconds
 */
public record TrailStatusAnswer(
    boolean isLogging,
    Optional<Instant> startLoggingTime,
    Optional<Instant> stopLoggingTime,
    String latestDeliveryAttemptTime,
    String latestNotificationAttemptTime,
    String latestNotificationAttemptSucceeded,
    String latestDeliveryAttemptSucceeded,
    String timeLoggingStarted,
    String timeLoggingStopped) {

  public static TrailStatusAnswer of(LoggingState logging) {
    return new TrailStatusAnswer(
        logging.isLogging(),
        logging.startedAt(),
        logging.stoppedAt(),
        "",
        "",
        "",
        "",
        text(logging.startedAt()),
        text(logging.stoppedAt()));
  }

  private static String text(Optional<Instant> time) {
    return time.map(it -> it.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("");
  }
}
