package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.outbound.RegistryFaultException.Cure;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Asks again what can be asked again, a few times, within the time that a question has. */
final class Retries {
  private static final int MOST_ATTEMPTS = 3;
  private static final int SHORTEST_PAUSE_MILLIS = 20;
  private static final int LONGEST_PAUSE_MILLIS = 120;
  private static final Duration PATIENCE_FOR_A_WORLD = Duration.ofSeconds(60);

  private final RemoteOptions options;

  Retries(RemoteOptions options) {
    this.options = options;
  }

  /** The first answer that is one, or the last fault. */
  <T> T of(Question question, Function<Duration, T> attempt) {
    if (question.patient()) {
      return attempt.apply(PATIENCE_FOR_A_WORLD);
    }
    long end = System.nanoTime() + options.budget().toNanos();
    for (int number = 1; ; number++) {
      try {
        return attempt.apply(shorter(options.patience(), left(end)));
      } catch (RegistryFaultException fault) {
        if (number == MOST_ATTEMPTS || !mayAskAgain(question, fault) || !paused(number, end)) {
          throw fault;
        }
      }
    }
  }

  private static boolean mayAskAgain(Question question, RegistryFaultException fault) {
    return fault.cure() == Cure.ASK_AGAIN
        || (fault.cure() == Cure.LOOK_AGAIN && question.changesNothing());
  }

  /** Of random length, so that those who failed together do not come back together. */
  private static boolean paused(int number, long end) {
    Duration pause =
        Duration.ofMillis(
            (long) number
                * ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
    if (left(end).compareTo(pause) <= 0) {
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

  private static Duration left(long end) {
    return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
