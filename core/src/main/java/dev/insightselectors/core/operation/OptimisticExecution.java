package dev.insightselectors.core.operation;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.port.Backoff;
import dev.insightselectors.core.port.Deadline;
import dev.insightselectors.core.port.RefusedException;
import dev.insightselectors.core.rule.Rulebook;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How every operation goes: the rulebook first, and then what was asked for. A change is made
 * against the revision that was judged, without a lock; one that loses the race for it is judged
 * again, a bounded number of times: at once at first, and then after pauses and before others of
 * this process, within the time that the call has.
 */
public final class OptimisticExecution {
  private static final int MOST_ATTEMPTS = 20;

  /** Who loses once has met somebody; who loses again is in a crowd. */
  private static final int AT_ONCE = 1;

  private static final Backoff PAUSES = new Backoff(Duration.ofMillis(2), Duration.ofMillis(100));
  private static final Turn TURN = new Turn(5);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private OptimisticExecution() {}

  /** An operation that only looks. */
  public static <S, A> Outcome<A> read(Rulebook<S> rulebook, S situation, Function<S, A> answer) {
    return orRefused(() -> judged(rulebook, situation, answer.andThen(Optional::of)).orElseThrow());
  }

  /**
   * An operation that changes something.
   *
   * @param situation the call as it presents itself now; asked for again after every lost race
   * @param change makes the change against the revision that was judged, and gives the answer;
   *     empty when the race was lost
   */
  public static <S, A> Outcome<A> write(
      String operation,
      Rulebook<S> rulebook,
      Supplier<S> situation,
      Function<S, Optional<A>> change) {
    return orRefused(
        () -> {
          Deadline deadline = Deadline.ofQuestion(LONGEST);
          int lost = 0;
          do {
            Supplier<Optional<Outcome<A>>> attempt =
                () -> judged(rulebook, situation.get(), inTurn(change));
            Optional<Outcome<A>> outcome = lost > AT_ONCE ? TURN.during(attempt) : attempt.get();
            if (outcome.isPresent()) {
              return outcome.get();
            }
            lost++;
          } while (mayTryAgain(lost, deadline));
          throw new ContentionException(operation, lost);
        });
  }

  private static <S, A> Function<S, Optional<A>> inTurn(Function<S, Optional<A>> change) {
    return situation -> {
      TURN.letOthersPass();
      return change.apply(situation);
    };
  }

  private static boolean mayTryAgain(int lost, Deadline deadline) {
    return lost < MOST_ATTEMPTS && (lost <= AT_ONCE || PAUSES.pause(lost - AT_ONCE, deadline));
  }

  private static <S, A> Optional<Outcome<A>> judged(
      Rulebook<S> rulebook, S situation, Function<S, Optional<A>> effect) {
    return rulebook
        .broken(situation)
        .map(it -> Optional.of(Outcome.<A>refused(it.refusal(), it.requirements(), it.statement())))
        .orElseGet(() -> effect.apply(situation).map(Outcome::accepted));
  }

  /** The one place where a refusal that a port threw becomes a value. */
  private static <A> Outcome<A> orRefused(Supplier<Outcome<A>> execution) {
    try {
      return execution.get();
    } catch (RefusedException byBackend) {
      return Outcome.refused(byBackend.refusal());
    }
  }
}
