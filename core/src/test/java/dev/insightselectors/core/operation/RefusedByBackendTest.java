package dev.insightselectors.core.operation;

import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.BackendRefusal;
import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.port.RefusedException;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.testing.FakeWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backend with rules of its own refuses what ours let pass. */
class RefusedByBackendTest {
  private final FakeWorld world = FakeWorld.sample();

  @ParameterizedTest
  @EnumSource(
      value = Code.class,
      names = {"THROTTLING", "S3_BUCKET_DOES_NOT_EXIST"})
  void isRefusedWithTheBackendsOwnError(Code code) {
    Interference refusing = Interference.in(world.ports(), 1, () -> refuse(code));
    assertThat(
            new PutInsightSelectors(
                    refusing.among(world.ports()), PutInsightSelectorsRules.rulebook())
                .call(CALLER, onTrail(TRAIL, CALL_RATE)))
        .isRefusedWith(code);
    assertThat(world.selectionOf(sampleTrail().arn())).isEqualTo(InsightSelection.NONE);
  }

  private static void refuse(Code code) {
    throw new RefusedException(
        new BackendRefusal(code, "not now"), new IllegalStateException("theirs"));
  }
}
