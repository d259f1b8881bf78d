package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.model.EventDataStoreStatus.STOPPED_INGESTION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.unprotected;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_TERMINATION_PROTECTED;
import static dev.insightselectors.neighbours.error.NeighbourCode.INACTIVE_EVENT_DATA_STORE;

import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.StoreDraft;
import java.util.stream.Stream;

class DeletingAStoreRulesTest
    extends RulebookExamples<EventDataStoreRequest, EventDataStoreReference> {
  @Override
  protected Stream<RuleExample<EventDataStoreRequest>> examples() {
    StoreReferenceExamples<EventDataStoreRequest> ofTheStore =
        new StoreReferenceExamples<>(Samples::unprotected, StoreDraft::named);
    return Stream.concat(
        ofTheStore.ofChanging(),
        Stream.of(
            rule("store-active", "already deleted", INACTIVE_EVENT_DATA_STORE)
                .calls(call(world(PENDING_DELETION), ASKED), call(world(STOPPED_INGESTION), ASKED)),
            rule("store-not-protected", "protected", EVENT_DATA_STORE_TERMINATION_PROTECTED)
                .calls(call(FakeWorld.sample(), ASKED), call(world(STOPPED_INGESTION), ASKED))));
  }

  @Override
  protected Rulebook<EventDataStoreReference> rulebook() {
    return EventDataStoreRulebooks.deleting();
  }

  @Override
  protected EventDataStoreReference situation(
      Call call, FakeWorld world, EventDataStoreRequest request) {
    return new EventDataStoreReference(call, "EventDataStore", request.eventDataStore().orElse(""));
  }

  @Override
  protected Operation<EventDataStoreRequest, ?> operation(FakeWorld world) {
    return new EventDataStoreOperations(FakePorts.of(world)).deleteEventDataStore().operation();
  }

  private static final EventDataStoreRequest ASKED = StoreDraft.named(SOURCE);

  private static FakeWorld world(EventDataStoreStatus status) {
    return FakeWorld.sample().has(unprotected(sampleSource(status)));
  }
}
