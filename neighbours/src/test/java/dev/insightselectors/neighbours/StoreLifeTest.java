package dev.insightselectors.neighbours;

import static dev.insightselectors.core.error.Code.INSIGHT_NOT_ENABLED;
import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.OPERATION_NOT_PERMITTED;
import static dev.insightselectors.core.model.AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS;
import static dev.insightselectors.core.model.AdvancedEventSelectors.INSIGHTS_EVENTS;
import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onSourceAlone;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_ALREADY_EXISTS;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_TERMINATION_PROTECTED;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_EVENT_SELECTORS;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static dev.insightselectors.neighbours.testing.Selectors.management;
import static dev.insightselectors.neighbours.testing.StoreDraft.called;
import static dev.insightselectors.neighbours.testing.StoreDraft.store;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.StoreDraft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Event data stores from their creation to their deletion. */
class StoreLifeTest {

  private final CloudTrail cloudTrail = CloudTrail.in(FakeWorld.sample());
  private final String source = created(called("life-source"));
  private final String destination = created(called("life-destination").logging(INSIGHTS_EVENTS));

  @Test
  void carryInsightsAsLongAsTheyLogWhatTheyNeed() {
    accepted(cloudTrail.updateEventDataStore(store(source).logging(management(true))));
    assertThat(cloudTrail.putInsightSelectors(onStore(source, destination, CALL_RATE)))
        .isRefusedWith(INVALID_INSIGHT_SELECTORS);

    accepted(cloudTrail.updateEventDataStore(store(source).logging(management(false))));
    accepted(cloudTrail.putInsightSelectors(onStore(source, destination, CALL_RATE)));
    assertThat(accepted(insights()).insightSelectors().types()).containsExactly(API_CALL_RATE);

    assertThat(cloudTrail.updateEventDataStore(store(source).logging(management(true))))
        .isRefusedWith(INVALID_INSIGHT_SELECTORS);
    accepted(cloudTrail.updateEventDataStore(store(source).logging(ALL_MANAGEMENT_EVENTS)));
    assertThat(cloudTrail.updateEventDataStore(store(destination).logging(ALL_MANAGEMENT_EVENTS)))
        .isRefusedWith(INVALID_EVENT_SELECTORS);

    accepted(cloudTrail.putInsightSelectors(onSourceAlone(source)));
    assertThat(insights()).isRefusedWith(INSIGHT_NOT_ENABLED);
    accepted(cloudTrail.updateEventDataStore(store(source).logging(management(true))));
  }

  @Test
  void goWhenTheyAreNoLongerProtectedAndKeepTheirNames() {
    accepted(cloudTrail.putInsightSelectors(onStore(source, destination, CALL_RATE)));
    assertThat(cloudTrail.deleteEventDataStore(source))
        .isRefusedWith(EVENT_DATA_STORE_TERMINATION_PROTECTED);
    accepted(cloudTrail.updateEventDataStore(store(source).isProtected(false)));
    accepted(cloudTrail.deleteEventDataStore(source));

    assertThat(insights()).isRefusedWith(INSIGHT_NOT_ENABLED);
    assertThat(cloudTrail.putInsightSelectors(onStore(source, destination, CALL_RATE)))
        .isRefusedWith(OPERATION_NOT_PERMITTED);
    assertThat(cloudTrail.createEventDataStore(called("life-source")))
        .isRefusedWith(EVENT_DATA_STORE_ALREADY_EXISTS);

    accepted(cloudTrail.restoreEventDataStore(source));
    assertThat(insights()).isRefusedWith(INSIGHT_NOT_ENABLED);
    accepted(cloudTrail.putInsightSelectors(onStore(source, destination, CALL_RATE)));
  }

  private String created(StoreDraft draft) {
    return accepted(cloudTrail.createEventDataStore(draft)).eventDataStoreArn().toString();
  }

  private Outcome<InsightSelectorsAnswer> insights() {
    return cloudTrail.getInsightSelectors(
        new GetInsightSelectorsRequest(Optional.empty(), Optional.of(source)));
  }
}
