package dev.insightselectors.adapters.memory;

import io.github.bucket4j.TimeMeter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** A clock as Bucket4j reads it. */
record ClockMeter(InstantSource clock) implements TimeMeter {

  @Override
  public long currentTimeNanos() {
    Instant now = clock.instant();
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
  }

  @Override
  public boolean isWallClockBased() {
    return true;
  }
}
