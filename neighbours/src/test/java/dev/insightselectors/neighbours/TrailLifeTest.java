package dev.insightselectors.neighbours;

import static dev.insightselectors.core.error.Code.INSIGHT_NOT_ENABLED;
import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_EVENT_SELECTORS;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static dev.insightselectors.neighbours.testing.TrailDraft.usual;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.Selectors;
import dev.insightselectors.neighbours.trail.EventSelectorsAnswer;
import dev.insightselectors.neighbours.trail.PutEventSelectorsRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A trail from its creation to its deletion, and once more. */
class TrailLifeTest {

  private static final String NAME = "LifeTrail";
  private final CloudTrail cloudTrail = CloudTrail.in(FakeWorld.sample());

  @Test
  void carriesInsightsAsLongAsItLogsWhatTheyNeed() {
    accepted(cloudTrail.createTrail(usual(NAME)));
    assertThat(accepted(cloudTrail.getEventSelectors(NAME)).eventSelectors())
        .hasValueSatisfying(it -> assertThat(it.get(0).readWriteType()).contains("All"));

    accepted(logOnly("ReadOnly"));
    assertThat(cloudTrail.putInsightSelectors(onTrail(NAME, CALL_RATE)))
        .isRefusedWith(INVALID_INSIGHT_SELECTORS);
    assertThat(insights()).isRefusedWith(INSIGHT_NOT_ENABLED);

    accepted(logOnly("WriteOnly"));
    accepted(cloudTrail.putInsightSelectors(onTrail(NAME, CALL_RATE)));
    assertThat(accepted(insights()).insightSelectors().types()).containsExactly(API_CALL_RATE);
    assertThat(accepted(cloudTrail.getTrail(NAME)).trail().hasInsightSelectors()).isTrue();

    assertThat(logOnly("ReadOnly")).isRefusedWith(INVALID_EVENT_SELECTORS);
    assertThat(accepted(insights()).insightSelectors().types()).containsExactly(API_CALL_RATE);

    accepted(cloudTrail.putInsightSelectors(onTrail(NAME)));
    assertThat(insights()).isRefusedWith(INSIGHT_NOT_ENABLED);
    accepted(logOnly("ReadOnly"));
  }

  @Test
  void takesEverythingWithItWhenItIsDeletedAndBeginsAnew() {
    accepted(cloudTrail.createTrail(usual(NAME).multiRegion(true)));
    accepted(logOnly("WriteOnly"));
    accepted(cloudTrail.startLogging(NAME));
    accepted(cloudTrail.putInsightSelectors(onTrail(NAME, CALL_RATE)));

    accepted(cloudTrail.deleteTrail(NAME));
    assertThat(cloudTrail.getTrail(NAME)).isRefusedWith(TRAIL_NOT_FOUND);
    assertThat(cloudTrail.deleteTrail(NAME)).isRefusedWith(TRAIL_NOT_FOUND);

    accepted(cloudTrail.createTrail(usual(NAME)));
    assertThat(insights()).isRefusedWith(INSIGHT_NOT_ENABLED);
    assertThat(accepted(cloudTrail.getTrailStatus(NAME)).isLogging()).isFalse();
    assertThat(accepted(cloudTrail.getTrail(NAME)).trail())
        .matches(trail -> !trail.hasCustomEventSelectors() && !trail.isMultiRegionTrail());
  }

  private Outcome<EventSelectorsAnswer> logOnly(String readWriteType) {
    return cloudTrail.putEventSelectors(
        new PutEventSelectorsRequest(
            Optional.of(NAME),
            Optional.of(List.of(Selectors.basic(readWriteType))),
            Optional.empty()));
  }

  private Outcome<InsightSelectorsAnswer> insights() {
    return cloudTrail.getInsightSelectors(
        new GetInsightSelectorsRequest(Optional.of(NAME), Optional.empty()));
  }
}
