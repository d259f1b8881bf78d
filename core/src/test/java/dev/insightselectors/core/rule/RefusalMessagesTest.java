package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.KMS;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.logging;
import static dev.insightselectors.core.testing.Samples.sampleDestination;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.storeArn;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.testing.FakeWorld;
import org.junit.jupiter.api.Test;

/** What a message must name so that the caller can act on it; its words are free. */
class RefusalMessagesTest {
  private final FakeWorld world = FakeWorld.sample();

  @Test
  void nameTheOperationThatWasCalledTooOften() {
    world.allows(0);
    assertThat(put(onTrail(TRAIL))).isRefusedWith(THROTTLING, "PutInsightSelectors");
  }

  @Test
  void nameTheParameter() {
    assertThat(put(onStore("a", DESTINATION, CALL_RATE)))
        .isRefusedWith(INVALID_PARAMETER, "EventDataStore");
    assertThat(put(onStore(SOURCE, "a", CALL_RATE)))
        .isRefusedWith(INVALID_PARAMETER, "InsightsDestination");
  }

  @Test
  void nameInFullWhatWasNotFound() {
    assertThat(put(onTrail("Other", CALL_RATE)))
        .isRefusedWith(TRAIL_NOT_FOUND, sampleTrail().arn().toString().replace(TRAIL, "Other"));
    assertThat(put(onStore("other", DESTINATION, CALL_RATE)))
        .isRefusedWith(INVALID_PARAMETER, storeArn("other").toString());
  }

  @Test
  void nameTheTypeThatIsUnknown() {
    assertThat(put(onTrail(TRAIL, "ApiOtherInsight")))
        .isRefusedWith(INVALID_INSIGHT_SELECTORS, "\"ApiOtherInsight\"");
  }

  @Test
  void nameWhatTheTrailLogs() {
    world.has(sampleTrail().with(logging(ReadWriteType.READ_ONLY)));
    assertThat(put(onTrail(TRAIL, CALL_RATE)))
        .isRefusedWith(
            INVALID_INSIGHT_SELECTORS, sampleTrail().arn().toString(), "read", CALL_RATE);
  }

  @Test
  void nameTheDestinationThatLogsNoInsightsEvents() {
    world.has(sampleDestination().with(AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS));
    assertThat(put(onStore(SOURCE, DESTINATION, CALL_RATE)))
        .isRefusedWith(INVALID_INSIGHT_SELECTORS, storeArn(DESTINATION).toString());
  }

  @Test
  void nameTheStateOfTheKey() {
    world.has(sampleTrail().with(sampleTrail().delivery().withKmsKeyId(KEY)));
    world.has(new KmsKey(KEY, KmsKey.State.PENDING_DELETION, sampleKey().policy()));
    assertThat(put(onTrail(TRAIL, CALL_RATE))).isRefusedWith(KMS, KEY, "PendingDeletion");
  }

  private Outcome<InsightSelectorsAnswer> put(PutInsightSelectorsRequest request) {
    return new PutInsightSelectors(world.ports(), PutInsightSelectorsRules.rulebook())
        .call(CALLER, request);
  }
}
