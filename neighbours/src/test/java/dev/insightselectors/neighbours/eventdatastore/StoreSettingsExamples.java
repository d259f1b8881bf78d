package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.error.Code.INSUFFICIENT_ENCRYPTION_POLICY;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.KMS;
import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.error.Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.SERVICE;
import static dev.insightselectors.core.testing.Samples.sampleDestination;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_ALREADY_EXISTS;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_EVENT_SELECTORS;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_KMS_KEY_ID;
import static dev.insightselectors.neighbours.error.NeighbourCode.KMS_KEY_NOT_FOUND;
import static dev.insightselectors.neighbours.error.NeighbourCode.ORGANIZATIONS_NOT_IN_USE;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.AdvancedSelectorExamples;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.testing.Selectors;
import dev.insightselectors.neighbours.testing.StoreDraft;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The rules about the settings that CreateEventDataStore and UpdateEventDataStore share. */
final class StoreSettingsExamples<Q> {
  private static final Policy GENEROUS = Policy.grantingEverythingTo(SERVICE);
  private static final AdvancedSelectorForm MANAGEMENT =
      Selectors.ofCategory(EventCategory.MANAGEMENT);

  private final Supplier<StoreDraft> usual;
  private final Function<StoreDraft, Q> request;

  /** Examples that differ from the usual request in one setting. */
  StoreSettingsExamples(Supplier<StoreDraft> usual, Function<StoreDraft, Q> request) {
    this.usual = usual;
    this.request = request;
  }

  Stream<RuleExample<Q>> ofTheShape() {
    return Stream.of(
        two("store-name", INVALID_PARAMETER, it -> it.name("ab"), it -> it.name("abc")),
        two(
            "store-name",
            INVALID_PARAMETER,
            it -> it.name("a".repeat(129)),
            it -> it.name("a".repeat(128))),
        two("store-name", INVALID_PARAMETER, it -> it.name("my store"), it -> it.name("my-store")),
        two(
            "billing-mode",
            INVALID_PARAMETER,
            it -> it.billing("FREE"),
            it -> it.billing(EventDataStoreOptions.EXTENDABLE)),
        two("key-id", INVALID_KMS_KEY_ID, it -> it.key(""), it -> it.retention(8)),
        two("key-id", INVALID_KMS_KEY_ID, it -> it.key("arn:" + BUCKET), it -> it.retention(8)),
        two("retention-period", INVALID_PARAMETER, it -> it.retention(6), it -> it.retention(7)),
        two(
            "retention-period",
            INVALID_PARAMETER,
            it -> it.retention(3654),
            it -> it.retention(3653)));
  }

  Stream<RuleExample<Q>> ofTheSelectors() {
    return Stream.concat(
        AdvancedSelectorExamples.ofAll(selectors -> asked(it -> it.logging(selectors))),
        Stream.of(
            selectors("selectors-count", List.of(), List.of(MANAGEMENT)),
            selectors(
                "selectors-count",
                Collections.nCopies(6, MANAGEMENT),
                Collections.nCopies(5, MANAGEMENT)),
            selectors(
                "one-family",
                List.of(MANAGEMENT, Selectors.ofCategory(EventCategory.INSIGHT)),
                List.of(
                    MANAGEMENT,
                    Selectors.ofCategory(
                        EventCategory.DATA,
                        Selectors.field("resources.type", "AWS::S3::Object"))))));
  }

  Stream<RuleExample<Q>> ofTheName() {
    FakeWorld going = FakeWorld.sample().has(sampleDestination().with(PENDING_DELETION));
    Q taken = asked(it -> it.name("destination"));
    Q free = asked(it -> it.name("other"));
    return Stream.of(
        rule("store-name-free", "taken", EVENT_DATA_STORE_ALREADY_EXISTS)
            .calls(call(taken), call(free)),
        rule("store-name-free", "pending deletion", EVENT_DATA_STORE_ALREADY_EXISTS)
            .calls(call(going, taken), call(going, free)));
  }

  Stream<RuleExample<Q>> ofTheKey() {
    KmsKey closed = new KmsKey(KEY, KmsKey.State.ENABLED, Policy.EMPTY);
    KmsKey disabled = new KmsKey(KEY, KmsKey.State.DISABLED, GENEROUS);
    return Stream.of(
        key("key-exists", KMS_KEY_NOT_FOUND, FakeWorld.sample()),
        key("key-usable", KMS, FakeWorld.sample().has(disabled)),
        key(
            "key-policy-sufficient",
            INSUFFICIENT_ENCRYPTION_POLICY,
            FakeWorld.sample().has(closed)));
  }

  Stream<RuleExample<Q>> ofTheOrganization() {
    Organization theirs =
        new Organization("o-sample", OTHER_ACCOUNT, Set.of(ACCOUNT), Set.of(ACCOUNT), true);
    FakeWorld roleless = FakeWorld.sample().has(StoreReferenceExamples.withoutRole());
    return Stream.of(
        organization("organization-in-use", ORGANIZATIONS_NOT_IN_USE, FakeWorld.sample()),
        organization(
            "organization-management-account",
            NOT_ORGANIZATION_MASTER_ACCOUNT,
            FakeWorld.sample().has(theirs)),
        organization(
            "organization-service-linked-role", NO_MANAGEMENT_ACCOUNT_SLR_EXISTS, roleless));
  }

  private RuleExample<Q> organization(String rule, ErrorName code, FakeWorld world) {
    Q asked = asked(it -> it.ofOrganization(true));
    return rule(rule, "to become the organization's", code)
        .calls(call(world, asked), call(FakeWorld.sample().has(sampleOrganization()), asked));
  }

  private RuleExample<Q> key(String rule, ErrorName code, FakeWorld world) {
    Q encrypted = asked(it -> it.key(KEY));
    return rule(rule, code.wireName(), code)
        .calls(call(world, encrypted), call(FakeWorld.sample().has(sampleKey()), encrypted));
  }

  private RuleExample<Q> selectors(
      String rule, List<AdvancedSelectorForm> bad, List<AdvancedSelectorForm> good) {
    return two(rule, INVALID_EVENT_SELECTORS, it -> it.logging(bad), it -> it.logging(good));
  }

  private RuleExample<Q> two(
      String rule,
      ErrorName code,
      UnaryOperator<StoreDraft> breaking,
      UnaryOperator<StoreDraft> keeping) {
    return rule(rule, "on both sides", code).calls(asked(breaking), asked(keeping));
  }

  private Q asked(UnaryOperator<StoreDraft> change) {
    return request.apply(change.apply(usual.get()));
  }
}
