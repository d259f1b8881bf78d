package dev.insightselectors.testkit.subject;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waiting that an interruption does not shorten: whoever waits here may not come too early. */
final class Pause {
  private Pause() {}

  /** Returns at once when there is nothing to wait for. */
  static void of(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    boolean interrupted = false;
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      try {
        TimeUnit.NANOSECONDS.sleep(left);
      } catch (InterruptedException early) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
