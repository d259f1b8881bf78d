package dev.insightselectors.neighbours.eventdatastore;

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

class GettingAStoreRulesTest
    extends RulebookExamples<EventDataStoreRequest, EventDataStoreReference> {
  @Override
  protected Stream<RuleExample<EventDataStoreRequest>> examples() {
    StoreReferenceExamples<EventDataStoreRequest> ofTheStore =
        new StoreReferenceExamples<>(store -> store, StoreDraft::named);
    return ofTheStore.ofAll();
  }

  @Override
  protected Rulebook<EventDataStoreReference> rulebook() {
    return EventDataStoreRulebooks.getting();
  }

  @Override
  protected EventDataStoreReference situation(
      Call call, FakeWorld world, EventDataStoreRequest request) {
    return new EventDataStoreReference(call, "EventDataStore", request.eventDataStore().orElse(""));
  }

  @Override
  protected Operation<EventDataStoreRequest, ?> operation(FakeWorld world) {
    return new EventDataStoreOperations(FakePorts.of(world)).getEventDataStore().operation();
  }
}
