package dev.insightselectors.core.error;

import java.util.List;

/** How a call ends, unless something breaks: with an answer, or with a refusal. */
public sealed interface Outcome<A> {

  static <A> Outcome<A> accepted(A answer) {
    return new Accepted<>(answer);
  }

  static <A> Outcome<A> refused(Refusal refusal) {
    return refused(refusal, List.of());
  }

  static <A> Outcome<A> refused(Refusal refusal, List<String> requirements) {
    return new Refused<>(refusal, requirements);
  }

  /** The call was carried out. */
  record Accepted<A>(A answer) implements Outcome<A> {}

  /**
   * The call was not carried out, and nothing has changed.
   *
   * @param requirements the ids of those that the broken rule comes from, where a rule was broken
   */
  record Refused<A>(Refusal refusal, List<String> requirements) implements Outcome<A> {
    public Refused {
      requirements = List.copyOf(requirements);
    }
  }
}
