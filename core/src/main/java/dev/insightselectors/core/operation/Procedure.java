package dev.insightselectors.core.operation;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.port.RefusedException;
import dev.insightselectors.core.rule.Rulebook;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How every operation goes: the rulebook first, and then what was asked for. */
public final class Procedure {
  private Procedure() {}

  /** An operation that only looks. */
  public static <S, A> Outcome<A> read(Rulebook<S> rulebook, S situation, Function<S, A> answer) {
    return orRefused(
        () ->
            rulebook
                .firstBroken(situation)
                .map(Outcome::<A>refused)
                .orElseGet(() -> Outcome.accepted(answer.apply(situation))));
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
        () -> Attempts.until(operation, () -> attempt(rulebook, situation.get(), change)));
  }

  /** The one place where a refusal that a port threw becomes a value. */
  private static <A> Outcome<A> orRefused(Supplier<Outcome<A>> procedure) {
    try {
      return procedure.get();
    } catch (RefusedException byBackend) {
      return Outcome.refused(byBackend.refusal());
    }
  }

  private static <S, A> Optional<Outcome<A>> attempt(
      Rulebook<S> rulebook, S situation, Function<S, Optional<A>> change) {
    return rulebook
        .firstBroken(situation)
        .map(refusal -> Optional.of(Outcome.<A>refused(refusal)))
        .orElseGet(() -> change.apply(situation).map(Outcome::accepted));
  }
}
