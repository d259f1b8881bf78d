package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.error.Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.storeArn;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_ARN_INVALID;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_NOT_FOUND;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The rules about the event data store that a call refers to, whatever the operation.
 *
 * @param state brings a store into the state that the operation is good for
 * @param naming the request about the store that is so referred to
 */
record StoreReferenceExamples<Q>(UnaryOperator<EventDataStore> state, Function<String, Q> naming) {
  private static final String ARN = sampleSource().arn().toString();

  /** Asked of all. */
  Stream<RuleExample<Q>> ofAll() {
    Caller away = new Caller(ACCOUNT, OTHER_REGION);
    Caller stranger = new Caller(OTHER_ACCOUNT, REGION);
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(world().allows(0), naming.apply(SOURCE)),
                call(world().allows(1), naming.apply(SOURCE))),
        name("source-shortest", "", "abc", INVALID_PARAMETER),
        name("source-shortest", "ab", "abc", INVALID_PARAMETER),
        name("source-longest", "a".repeat(257), "a".repeat(256), INVALID_PARAMETER),
        name("source-characters", "a c", "a-c", INVALID_PARAMETER),
        name("source-arn", sampleTrail().arn().toString(), "abc", EVENT_DATA_STORE_ARN_INVALID),
        name("source-exists", "abcd", "abc", EVENT_DATA_STORE_NOT_FOUND),
        rule("source-exists", "in another Region", EVENT_DATA_STORE_NOT_FOUND)
            .calls(
                new Arranged<>(world(), away, naming.apply(ARN)), call(world(), naming.apply(ARN))),
        rule("source-exists", "of another account", EVENT_DATA_STORE_NOT_FOUND)
            .calls(
                new Arranged<>(world(), stranger, naming.apply(ARN)),
                call(world(), naming.apply(ARN))));
  }

  /** Asked of those that change the store. */
  Stream<RuleExample<Q>> ofChanging() {
    Caller member = new Caller(OTHER_ACCOUNT, REGION);
    return Stream.concat(
        ofAll(),
        Stream.of(
            rule("organization-management-account", "a member", NOT_ORGANIZATION_MASTER_ACCOUNT)
                .calls(
                    new Arranged<>(organized(sampleOrganization()), member, naming.apply(ARN)),
                    call(organized(sampleOrganization()), naming.apply(ARN))),
            rule("organization-service-linked-role", "none", NO_MANAGEMENT_ACCOUNT_SLR_EXISTS)
                .calls(
                    call(organized(withoutRole()), naming.apply(SOURCE)),
                    call(organized(sampleOrganization()), naming.apply(SOURCE)))));
  }

  static Organization withoutRole() {
    return new Organization("o-sample", ACCOUNT, Set.of(OTHER_ACCOUNT), Set.of(), false);
  }

  /** The sample world with the sample source in the state that the operation is good for. */
  FakeWorld world() {
    return FakeWorld.sample().has(state.apply(sampleSource()));
  }

  private FakeWorld organized(Organization organization) {
    return world().has(state.apply(sampleSource()).asOrganizationStore()).has(organization);
  }

  private RuleExample<Q> name(String rule, String bad, String good, ErrorName code) {
    EventDataStore store = state.apply(EventDataStore.named("good", storeArn(good)));
    return rule(rule, bad, code)
        .calls(
            call(world().has(store), naming.apply(bad)),
            call(world().has(store), naming.apply(good)));
  }
}
