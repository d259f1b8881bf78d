package dev.insightselectors.core.testing;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.error.Refusal;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;

/** What a test says of an outcome: {@code assertThat(outcome).isRefusedWith(TRAIL_NOT_FOUND)}. */
public final class OutcomeAssert<A> extends AbstractAssert<OutcomeAssert<A>, Outcome<A>> {
  private OutcomeAssert(Outcome<A> actual) {
    super(actual, OutcomeAssert.class);
  }

  public static <A> OutcomeAssert<A> assertThat(Outcome<A> actual) {
    return new OutcomeAssert<>(actual);
  }

  public OutcomeAssert<A> isAccepted() {
    isNotNull();
    if (actual instanceof Outcome.Refused<A> refused) {
      failWithMessage("accepted was expected, but the call was %s", told(refused.refusal()));
    }
    return this;
  }

  /** Accepted, with exactly this answer. */
  public OutcomeAssert<A> isAcceptedWith(A answer) {
    return isAcceptedAnd(given -> objects.assertEqual(info, given, answer));
  }

  /** Accepted, with an answer of which this can be said. */
  public OutcomeAssert<A> isAcceptedAnd(Consumer<A> says) {
    isAccepted();
    says.accept(((Outcome.Accepted<A>) actual).answer());
    return this;
  }

  public OutcomeAssert<A> isRefusedWith(ErrorName code) {
    isNotNull();
    if (actual instanceof Outcome.Accepted<A> accepted) {
      failWithMessage("%s was expected, but accepted was %s", code.wireName(), accepted.answer());
    }
    if (actual instanceof Outcome.Refused<A> refused && refused.refusal().code() != code) {
      failWithMessage(
          "%s was expected, but the call was %s", code.wireName(), told(refused.refusal()));
    }
    return this;
  }

  /** Refused with this code, in a message that names every one of these. */
  public OutcomeAssert<A> isRefusedWith(ErrorName code, String... named) {
    isRefusedWith(code);
    String message = ((Outcome.Refused<A>) actual).refusal().message();
    for (String name : named) {
      if (!message.contains(name)) {
        failWithMessage("a message that names %s was expected, found: %s", name, message);
      }
    }
    return this;
  }

  private static String told(Refusal refusal) {
    return "refused with " + refusal.code().wireName() + ": " + refusal.message();
  }
}
