package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.error.Code.OPERATION_NOT_PERMITTED;
import static dev.insightselectors.core.model.AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS;
import static dev.insightselectors.core.model.AdvancedEventSelectors.INSIGHTS_EVENTS;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.model.EventDataStoreStatus.STOPPED_INGESTION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.storeArn;
import static dev.insightselectors.neighbours.error.NeighbourCode.INACTIVE_EVENT_DATA_STORE;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_EVENT_SELECTORS;
import static dev.insightselectors.neighbours.testing.Selectors.management;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.Selectors;
import dev.insightselectors.neighbours.testing.StoreDraft;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

class UpdatingAStoreRulesTest extends RulebookExamples<UpdateEventDataStoreRequest, StoreChange> {
  @Override
  protected Stream<RuleExample<UpdateEventDataStoreRequest>> examples() {
    StoreReferenceExamples<UpdateEventDataStoreRequest> ofTheStore =
        new StoreReferenceExamples<>(
            store -> store, name -> StoreDraft.store(name).retention(90).update());
    StoreSettingsExamples<UpdateEventDataStoreRequest> settings =
        new StoreSettingsExamples<>(UpdatingAStoreRulesTest::source, StoreDraft::update);
    return Stream.of(
            ofTheStore.ofChanging(),
            settings.ofTheShape(),
            settings.ofTheSelectors(),
            settings.ofTheName(),
            settings.ofTheOrganization(),
            settings.ofTheKey(),
            ofTheChange(),
            ofTheInsights())
        .flatMap(Function.identity());
  }

  @Override
  protected Rulebook<StoreChange> rulebook() {
    return EventDataStoreRulebooks.updating();
  }

  @Override
  protected StoreChange situation(Call call, FakeWorld world, UpdateEventDataStoreRequest request) {
    return new StoreChange(call, FakePorts.of(world).eventDataStores(), request);
  }

  @Override
  protected Operation<UpdateEventDataStoreRequest, ?> operation(FakeWorld world) {
    return new EventDataStoreOperations(FakePorts.of(world)).updateEventDataStore().operation();
  }

  private static Stream<RuleExample<UpdateEventDataStoreRequest>> ofTheChange() {
    UpdateEventDataStoreRequest good = source().retention(90).update();
    return Stream.of(
        rule("something-to-change", "nothing", INVALID_PARAMETER)
            .calls(source().update(), source().isProtected(true).update()),
        rule("store-active", "pending deletion", INACTIVE_EVENT_DATA_STORE)
            .calls(
                call(FakeWorld.sample().has(sampleSource(PENDING_DELETION)), good),
                call(FakeWorld.sample().has(sampleSource(STOPPED_INGESTION)), good)),
        rule("billing-mode-not-fixed-later", "to the fixed price", INVALID_PARAMETER)
            .calls(
                source().billing(EventDataStoreOptions.FIXED).update(),
                source().billing(EventDataStoreOptions.EXTENDABLE).update()),
        rule("key-kept", "another", OPERATION_NOT_PERMITTED)
            .calls(
                call(encrypted(), source().key(OTHER_KEY).update()),
                call(encrypted(), source().key("sample-key").update())),
        rule("category-kept", "of a source", INVALID_EVENT_SELECTORS)
            .calls(
                source().logging(INSIGHTS_EVENTS).update(),
                source().logging(List.of(data())).update()),
        rule("category-kept", "of a destination", INVALID_EVENT_SELECTORS)
            .calls(
                StoreDraft.store(DESTINATION).logging(ALL_MANAGEMENT_EVENTS).update(),
                StoreDraft.store(DESTINATION).logging(INSIGHTS_EVENTS).update()),
        freed());
  }

  /** PIS-097 to PIS-099. */
  private static Stream<RuleExample<UpdateEventDataStoreRequest>> ofTheInsights() {
    UpdateEventDataStoreRequest reads = source().logging(management(true)).update();
    UpdateEventDataStoreRequest writes = source().logging(management(false)).update();
    UpdateEventDataStoreRequest none = source().logging(List.of(data())).update();
    return Stream.of(
        insights("source-logs-write-events", InsightType.API_CALL_RATE, reads, writes),
        insights("source-logs-management-events", InsightType.API_ERROR_RATE, none, reads),
        rule("source-logs-write-events", "Insights are off", INVALID_INSIGHT_SELECTORS)
            .calls(call(on(InsightType.API_CALL_RATE), reads), call(reads)));
  }

  private static RuleExample<UpdateEventDataStoreRequest> insights(
      String rule,
      InsightType type,
      UpdateEventDataStoreRequest bad,
      UpdateEventDataStoreRequest good) {
    return rule(rule, type.wireName(), INVALID_INSIGHT_SELECTORS)
        .calls(call(on(type), bad), call(on(type), good));
  }

  /** A member cannot make an organization's store its own. */
  private static RuleExample<UpdateEventDataStoreRequest> freed() {
    FakeWorld world =
        FakeWorld.sample().has(sampleSource().asOrganizationStore()).has(sampleOrganization());
    UpdateEventDataStoreRequest freeing =
        StoreDraft.store(storeArn(SOURCE).toString()).ofOrganization(false).update();
    return rule("organization-management-account", "freeing", NOT_ORGANIZATION_MASTER_ACCOUNT)
        .calls(
            new Arranged<>(world, new Caller(OTHER_ACCOUNT, REGION), freeing),
            call(
                FakeWorld.sample()
                    .has(sampleSource().asOrganizationStore())
                    .has(sampleOrganization()),
                freeing));
  }

  private static FakeWorld on(InsightType type) {
    return FakeWorld.sample()
        .keeps(
            new InsightSelection(InsightSelectors.of(type), Optional.of(storeArn(DESTINATION))),
            sampleSource().arn());
  }

  private static FakeWorld encrypted() {
    return FakeWorld.sample()
        .has(sampleSource().withKmsKeyId(KEY))
        .has(sampleKey())
        .has(new KmsKey(OTHER_KEY, KmsKey.State.ENABLED, Policy.EMPTY));
  }

  private static AdvancedSelectorForm data() {
    return Selectors.ofCategory(
        EventCategory.DATA, Selectors.field("resources.type", "AWS::S3::Object"));
  }

  private static StoreDraft source() {
    return StoreDraft.store(SOURCE);
  }

  private static final String OTHER_KEY = KEY.replace("sample", "other");
}
