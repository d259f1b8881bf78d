package dev.insightselectors.neighbours.testing;

import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.OPERATION_NOT_PERMITTED;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.Samples.logging;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_ALREADY_EXISTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.PutRequests;
import dev.insightselectors.core.testing.Together;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreAnswer;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.ResourcesContract;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * No interleaving of calls ends in a state that a rule forbids: one thread enables Insights through
 * the operation while another takes away, on a revision that it has judged, what they need; or many
 * make an event data store of one name.
 */
public abstract class NoForbiddenStateContract extends ResourcesContract {
  @Test
  void noCallRateInsightsOnATrailThatIsNarrowedToReads() {
    for (int round = 0; round < rounds(); round++) {
      Trail trail = sampleTrail();
      Trail narrowed = trail.with(logging(ReadWriteType.READ_ONLY));
      Outcome<InsightSelectorsAnswer> outcome =
          against(() -> narrowed(narrowed), onTrail(trail), INVALID_INSIGHT_SELECTORS);
      assertFitting(outcome, trails().find(trail.arn()).orElseThrow().resource());
    }
  }

  @Test
  void noCallRateInsightsOnAStoreThatIsNarrowedToInsightsEvents() {
    for (int round = 0; round < rounds(); round++) {
      EventDataStore store = sampleStore();
      EventDataStore narrowed = store.with(AdvancedEventSelectors.INSIGHTS_EVENTS);
      Outcome<InsightSelectorsAnswer> outcome =
          against(() -> narrowed(narrowed), onStore(store), INVALID_INSIGHT_SELECTORS);
      assertFitting(outcome, eventDataStores().find(store.arn()).orElseThrow().resource());
    }
  }

  @Test
  void noInsightsOnATrailThatIsDeleted() {
    for (int round = 0; round < rounds(); round++) {
      Trail trail = sampleTrail();
      against(() -> deleted(trail), onTrail(trail), TRAIL_NOT_FOUND);
      assertThat(insightSelections().of(trail.arn())).isEqualTo(InsightSelection.NONE);
    }
  }

  @Test
  void noInsightsOnAStoreThatIsOnItsWayOut() {
    for (int round = 0; round < rounds(); round++) {
      EventDataStore store = sampleStore();
      against(() -> onItsWayOut(store), onStore(store), OPERATION_NOT_PERMITTED);
      assertThat(insightSelections().of(store.arn())).isEqualTo(InsightSelection.NONE);
    }
  }

  @Test
  void noTwoStoresOfOneName() {
    for (int round = 0; round < rounds(); round++) {
      CloudTrail caller = new CloudTrail(ports(), somebody());
      String name = newStore().name();
      List<Outcome<EventDataStoreAnswer>> outcomes =
          Together.run(threads(), number -> caller.createEventDataStore(StoreDraft.called(name)));
      assertThat(outcomes.stream().filter(Outcome.Accepted.class::isInstance)).hasSize(1);
      assertThat(outcomes.stream().filter(Outcome.Refused.class::isInstance))
          .allSatisfy(one -> assertThat(one).isRefusedWith(EVENT_DATA_STORE_ALREADY_EXISTS));
    }
  }

  /** With no stores: an account may have ten in a Region. */
  private Caller somebody() {
    long number = ThreadLocalRandom.current().nextLong(1_000_000_000_000L);
    return new Caller(new AccountId("%012d".formatted(number)), owner().region());
  }

  /** How the call ended: accepted, or refused with this code. */
  private Outcome<InsightSelectorsAnswer> against(
      Runnable change, PutInsightSelectorsRequest request, ErrorName otherwise) {
    PutInsightSelectors put =
        new PutInsightSelectors(ports().insights(), PutInsightSelectorsRules.rulebook());
    List<Optional<Outcome<InsightSelectorsAnswer>>> ended =
        Together.run(
            List.of(
                () -> Optional.of(put.call(owner(), request)),
                () -> {
                  change.run();
                  return Optional.empty();
                }));
    Outcome<InsightSelectorsAnswer> outcome = ended.get(0).orElseThrow();
    if (outcome instanceof Outcome.Refused<InsightSelectorsAnswer>) {
      assertThat(outcome).isRefusedWith(otherwise);
    }
    return outcome;
  }

  private static boolean accepted(Outcome<InsightSelectorsAnswer> outcome) {
    return outcome instanceof Outcome.Accepted<InsightSelectorsAnswer>;
  }

  private void assertFitting(Outcome<InsightSelectorsAnswer> outcome, InsightsSource source) {
    InsightSelectors kept = insightSelections().of(source.arn()).selectors();
    assertThat(kept.enableSomething()).as("Insights are on").isEqualTo(accepted(outcome));
    assertThat(fits(kept, source)).as("%s on what is logged by %s", kept, source).isTrue();
  }

  private static boolean fits(InsightSelectors kept, InsightsSource source) {
    return kept.types().stream()
        .allMatch(type -> type.canBeComputedFrom(source.eventSelectors().managementEvents()));
  }

  private void narrowed(Trail trail) {
    Versioned<Trail> found = trails().find(trail.arn()).orElseThrow();
    if (fits(selectors(trail.arn()), trail)) {
      trails().replace(trail, found.revision());
    }
  }

  private void narrowed(EventDataStore store) {
    Versioned<EventDataStore> found = eventDataStores().find(store.arn()).orElseThrow();
    if (fits(selectors(store.arn()), store)) {
      eventDataStores().replace(store, found.revision());
    }
  }

  private InsightSelectors selectors(ResourceArn arn) {
    return insightSelections().of(arn).selectors();
  }

  private void deleted(Trail trail) {
    while (trails().find(trail.arn()).isPresent()) {
      trails().delete(trail.arn(), revisionOf(trail));
    }
  }

  private void onItsWayOut(EventDataStore store) {
    EventDataStore going = store.with(EventDataStoreStatus.PENDING_DELETION);
    while (!eventDataStores().replace(going, revisionOf(store))) {
      Thread.onSpinWait();
    }
  }

  private static PutInsightSelectorsRequest onTrail(Trail trail) {
    return PutRequests.onTrail(trail.arn().toString(), InsightType.API_CALL_RATE.wireName());
  }

  private PutInsightSelectorsRequest onStore(EventDataStore store) {
    EventDataStore destination = newStore().with(AdvancedEventSelectors.INSIGHTS_EVENTS);
    return PutRequests.onStore(
        store.arn().toString(),
        recorded(destination).arn().toString(),
        InsightType.API_CALL_RATE.wireName());
  }

  /** The ports under test; nothing else stands in the way of a call. */
  private NeighbourPorts ports() {
    return FakePorts.of(FakeWorld.sample()).with(trails(), eventDataStores(), insightSelections());
  }
}
