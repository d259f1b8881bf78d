package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_TAG_PARAMETER;

import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.tag.TagExamples;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.StoreDraft;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

class CreatingAStoreRulesTest extends RulebookExamples<CreateEventDataStoreRequest, StoreCreation> {
  @Override
  protected Stream<RuleExample<CreateEventDataStoreRequest>> examples() {
    StoreSettingsExamples<CreateEventDataStoreRequest> settings =
        new StoreSettingsExamples<>(() -> StoreDraft.called("new-store"), StoreDraft::creation);
    return Stream.of(
            ofTheCall(),
            settings.ofTheShape(),
            settings.ofTheSelectors(),
            settings.ofTheName(),
            settings.ofTheOrganization(),
            settings.ofTheKey(),
            TagExamples.ofTheTags(CreatingAStoreRulesTest::tagged),
            Stream.of(
                TagExamples.ofTheLimit(INVALID_TAG_PARAMETER, CreatingAStoreRulesTest::tagged)))
        .flatMap(Function.identity());
  }

  @Override
  protected Rulebook<StoreCreation> rulebook() {
    return EventDataStoreRulebooks.creating();
  }

  @Override
  protected StoreCreation situation(
      Call call, FakeWorld world, CreateEventDataStoreRequest request) {
    return new StoreCreation(call, FakePorts.of(world), request);
  }

  @Override
  protected Operation<CreateEventDataStoreRequest, ?> operation(FakeWorld world) {
    return new EventDataStoreOperations(FakePorts.of(world)).createEventDataStore().operation();
  }

  private static Stream<RuleExample<CreateEventDataStoreRequest>> ofTheCall() {
    CreateEventDataStoreRequest good = StoreDraft.called("new-store").creation();
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(FakeWorld.sample().allows(0), good), call(FakeWorld.sample().allows(1), good)),
        rule("store-name-given", "none", INVALID_PARAMETER)
            .calls(StoreDraft.nameless().creation(), good),
        rule("stores-within-limit", "one more", EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED)
            .calls(
                call(FakeWorld.sample().limitsTo(0, 2), good),
                call(FakeWorld.sample().limitsTo(0, 3), good)),
        rule("stores-within-limit", "with one going", EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED)
            .calls(call(going().limitsTo(0, 1), good), call(going().limitsTo(0, 2), good)),
        rule("retention-period", "at a fixed price", INVALID_PARAMETER)
            .calls(fixed(2558), fixed(2557)));
  }

  private static FakeWorld going() {
    return FakeWorld.sample().has(sampleSource(PENDING_DELETION));
  }

  private static CreateEventDataStoreRequest fixed(int days) {
    return StoreDraft.called("new-store")
        .billing(EventDataStoreOptions.FIXED)
        .retention(days)
        .creation();
  }

  private static CreateEventDataStoreRequest tagged(List<TagForm> tags) {
    return StoreDraft.called("new-store").tags(tags).creation();
  }
}
