package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.model.EventDataStoreStatus.ENABLED;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.model.EventDataStoreStatus.STOPPED_INGESTION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_EVENT_DATA_STORE_STATUS;

import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.StoreDraft;
import java.util.stream.Stream;

class RestoringAStoreRulesTest
    extends RulebookExamples<EventDataStoreRequest, EventDataStoreReference> {
  @Override
  protected Stream<RuleExample<EventDataStoreRequest>> examples() {
    StoreReferenceExamples<EventDataStoreRequest> ofTheStore =
        new StoreReferenceExamples<>(store -> store.with(PENDING_DELETION), StoreDraft::named);
    return Stream.concat(
        ofTheStore.ofChanging(), Stream.of(status(ENABLED), status(STOPPED_INGESTION)));
  }

  @Override
  protected Rulebook<EventDataStoreReference> rulebook() {
    return EventDataStoreRulebooks.restoring();
  }

  @Override
  protected EventDataStoreReference situation(
      Call call, FakeWorld world, EventDataStoreRequest request) {
    return new EventDataStoreReference(call, "EventDataStore", request.eventDataStore().orElse(""));
  }

  @Override
  protected Operation<EventDataStoreRequest, ?> operation(FakeWorld world) {
    return new EventDataStoreOperations(FakePorts.of(world)).restoreEventDataStore().operation();
  }

  private static RuleExample<EventDataStoreRequest> status(EventDataStoreStatus bad) {
    return rule("store-status", bad.name(), INVALID_EVENT_DATA_STORE_STATUS)
        .calls(
            call(FakeWorld.sample().has(sampleSource(bad)), StoreDraft.named(SOURCE)),
            call(FakeWorld.sample().has(sampleSource(PENDING_DELETION)), StoreDraft.named(SOURCE)));
  }
}
