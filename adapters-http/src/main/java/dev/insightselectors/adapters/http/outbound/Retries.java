package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.outbound.RegistryFaultException.Cure;
import dev.insightselectors.core.port.Backoff;
import dev.insightselectors.core.port.Deadline;
import java.time.Duration;
import java.util.function.Function;

/** Asks again what can be asked again, a few times, within the time that a question has. */
final class Retries {
  private static final int MOST_ATTEMPTS = 3;
  private static final Backoff PAUSES = new Backoff(Duration.ofMillis(120), Duration.ofMillis(240));
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
    Deadline deadline = Deadline.ofQuestion(options.budget());
    for (int number = 1; ; number++) {
      try {
        return attempt.apply(patience(question, deadline));
      } catch (RegistryFaultException fault) {
        if (number == MOST_ATTEMPTS
            || !mayAskAgain(question, fault)
            || !PAUSES.pause(number, deadline)) {
          throw fault;
        }
      }
    }
  }

  private Duration patience(Question question, Deadline deadline) {
    if (deadline.isPast()) {
      throw new RegistryFaultException(Cure.ASK_OTHERWISE, question + " came too late to be asked");
    }
    Duration left = deadline.left();
    return left.compareTo(options.patience()) < 0 ? left : options.patience();
  }

  private static boolean mayAskAgain(Question question, RegistryFaultException fault) {
    return fault.cure() == Cure.ASK_AGAIN
        || (fault.cure() == Cure.LOOK_AGAIN && question.changesNothing());
  }
}
