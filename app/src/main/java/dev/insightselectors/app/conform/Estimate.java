package dev.insightselectors.app.conform;

import java.time.Duration;
import java.util.Optional;

/** How long work will go on that goes on as it did. */
final class Estimate {
  private static final int TOO_FEW = 5;
  private static final long MINUTES_FROM = 120;

  private Estimate() {}

  /** {@code "about 3 minutes left"}; empty where too little is done to say. */
  static Optional<String> left(long done, long all, Duration sofar) {
    if (done < TOO_FEW || done >= all) {
      return Optional.empty();
    }
    long seconds = sofar.toMillis() * (all - done) / done / 1000 + 1;
    return Optional.of(
        seconds < MINUTES_FROM
            ? "about %s s left".formatted(seconds)
            : "about %s minutes left".formatted((seconds + 59) / 60));
  }
}
