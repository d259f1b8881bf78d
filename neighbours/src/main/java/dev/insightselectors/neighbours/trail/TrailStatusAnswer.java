package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.LoggingState;
import java.time.Instant;
import java.util.Optional;

/**
 * The answer of GetTrailStatus. Nothing is delivered here, so it says nothing of deliveries.
 *
 * @param timeLoggingStarted the start once more, as text
 * @param timeLoggingStopped the stop once more, as text
 */
public record TrailStatusAnswer(
    boolean isLogging,
    Optional<Instant> startLoggingTime,
    Optional<Instant> stopLoggingTime,
    Optional<String> timeLoggingStarted,
    Optional<String> timeLoggingStopped) {

  public static TrailStatusAnswer of(LoggingState logging) {
    return new TrailStatusAnswer(
        logging.isLogging(),
        logging.startedAt(),
        logging.stoppedAt(),
        logging.startedAt().map(Instant::toString),
        logging.stoppedAt().map(Instant::toString));
  }
}
