package dev.insightselectors.core.model;

import java.time.Instant;
import java.util.Optional;

/** Whether a trail is logging, and when that was last turned on and off. */
public record LoggingState(
    boolean isLogging, Optional<Instant> startedAt, Optional<Instant> stoppedAt) {
  public static final LoggingState NEVER_STARTED =
      new LoggingState(false, Optional.empty(), Optional.empty());

  public LoggingState startedAt(Instant now) {
    return new LoggingState(true, Optional.of(now), stoppedAt);
  }

  public LoggingState stoppedAt(Instant now) {
    return new LoggingState(false, startedAt, Optional.of(now));
  }
}
