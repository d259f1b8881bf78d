package dev.insightselectors.core.testing;

import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.KMS;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.insightselectors.core.error.DocumentedError.Kms;
import dev.insightselectors.core.error.Outcome;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OutcomeAssertTest {
  private static final Outcome<String> ACCEPTED = Outcome.accepted("yes");
  private static final Outcome<String> REFUSED = Outcome.refused(new Kms("key-1", "is gone"));

  @Test
  void agreesWithWhatIsSo() {
    assertThat(ACCEPTED).isAccepted().isAcceptedWith("yes");
    assertThat(REFUSED).isRefusedWith(KMS).isRefusedWith(KMS, "key-1", "gone");
  }

  @Test
  void tellsTheRefusalWhereAcceptedWasExpected() {
    assertFails(() -> assertThat(REFUSED).isAccepted(), "KmsException", "key-1 is gone");
    assertFails(() -> assertThat(REFUSED).isAcceptedWith("yes"), "KmsException");
  }

  @Test
  void tellsTheAnswerWhereARefusalWasExpected() {
    assertFails(() -> assertThat(ACCEPTED).isRefusedWith(KMS), "KmsException", "yes");
  }

  @Test
  void tellsTheOtherRefusal() {
    assertFails(
        () -> assertThat(REFUSED).isRefusedWith(INVALID_PARAMETER),
        "InvalidParameterException",
        "KmsException");
  }

  @Test
  void tellsWhatTheMessageDoesNotName() {
    assertFails(() -> assertThat(REFUSED).isRefusedWith(KMS, "key-2"), "key-2", "key-1 is gone");
  }

  @Test
  void tellsTheOtherAnswer() {
    assertFails(() -> assertThat(ACCEPTED).isAcceptedWith("no"), "no", "yes");
  }

  private static void assertFails(ThrowingCallable claim, String... told) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(claim)
        .satisfies(error -> assertThat(error.getMessage()).contains(told));
  }
}
