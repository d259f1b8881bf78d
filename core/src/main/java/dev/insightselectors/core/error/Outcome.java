package dev.insightselectors.core.error;

import java.util.List;
import java.util.Optional;

/** How a call ends, unless something breaks: with an answer, or with a refusal. */
public sealed interface Outcome<A> {

  static <A> Outcome<A> accepted(A answer) {
    return new Accepted<>(answer);
  }

  static <A> Outcome<A> refused(Refusal refusal) {
    return new Refused<>(refusal, List.of(), Optional.empty());
  }

  /** Because of a rule, which comes from these requirements and asks for this. */
  static <A> Outcome<A> refused(Refusal refusal, List<String> requirements, String rule) {
    return new Refused<>(refusal, requirements, Optional.of(rule));
  }

  /** The call was carried out. */
  record Accepted<A>(A answer) implements Outcome<A> {}

  /**
   * The call was not carried out, and nothing has changed.
   *
   * @param requirements the ids of those that the broken rule comes from, where a rule was broken
   * @param rule what the broken rule asks, in our words
   */
  record Refused<A>(Refusal refusal, List<String> requirements, Optional<String> rule)
      implements Outcome<A> {
    public Refused {
      requirements = List.copyOf(requirements);
    }
  }
}
