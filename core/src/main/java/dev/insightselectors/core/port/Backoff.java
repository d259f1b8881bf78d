package dev.insightselectors.core.port;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The pauses before further tries: twice as long each time, and of random length, so that those who
 * failed together do not come back together.
 *
 * @param first how long the first may be
 * @param longest how long any may be
 */
public record Backoff(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 20;

  /** Waits, after so many tries failed; false, at once, when the deadline would come first. */
  public boolean pause(int failed, Deadline deadline) {
    Duration pause = random(failed);
    if (deadline.left().compareTo(pause) <= 0) {
      return false;
    }
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** At least half of what it may be. */
  private Duration random(int failed) {
    long doubled = first.toMillis() << Math.min(failed - 1, MOST_DOUBLINGS);
    long most = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
  }
}
