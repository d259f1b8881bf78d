package dev.insightselectors.core.error;

/** How a call ends, unless something breaks: with an answer, or with a refusal. */
public sealed interface Outcome<A> {

  static <A> Outcome<A> accepted(A answer) {
    return new Accepted<>(answer);
  }

  static <A> Outcome<A> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** The call was carried out. */
  record Accepted<A>(A answer) implements Outcome<A> {}

  /** The call was not carried out, and nothing has changed. */
  record Refused<A>(Refusal refusal) implements Outcome<A> {}
}
