package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.error.Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleDestination;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.Set;
import java.util.stream.Stream;

/** The rules about trails and event data stores that belong to an organization. */
final class OrganizationExamples {
  private static final PutInsightSelectorsRequest ON_TRAIL = onTrail(TRAIL, CALL_RATE);
  private static final PutInsightSelectorsRequest BY_ARN =
      onTrail(sampleTrail().arn().toString(), CALL_RATE);
  private static final PutInsightSelectorsRequest ON_STORE =
      onStore(sampleSource().arn().toString(), sampleDestination().arn().toString(), CALL_RATE);
  private static final Organization DELEGATING =
      new Organization("o-sample", ACCOUNT, Set.of(OTHER_ACCOUNT), Set.of(OTHER_ACCOUNT), true);
  private static final Organization WITHOUT_ROLE =
      new Organization("o-sample", ACCOUNT, Set.of(OTHER_ACCOUNT), Set.of(), false);

  private OrganizationExamples() {}

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheAccount() {
    return Stream.of(
        account("a member, a trail", sampleOrganization(), BY_ARN),
        account("a member, a store", sampleOrganization(), ON_STORE),
        account("a delegated administrator", DELEGATING, ON_STORE),
        rule("organization-management-account", "none", NOT_ORGANIZATION_MASTER_ACCOUNT)
            .calls(call(world(), ON_TRAIL), call(world().has(sampleOrganization()), ON_TRAIL)));
  }

  /** To members of another organization nothing of an organization is there. */
  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheMembership() {
    Caller stranger = new Caller(OTHER_ACCOUNT, REGION);
    return Stream.of(
        rule("trail-exists", "of another organization", TRAIL_NOT_FOUND)
            .calls(new Arranged<>(divided(), stranger, BY_ARN), call(divided(), BY_ARN)),
        rule("source-exists", "of another organization", INVALID_PARAMETER)
            .calls(new Arranged<>(divided(), stranger, ON_STORE), call(divided(), ON_STORE)));
  }

  /** The caller's account and the other one manage an organization each. */
  private static FakeWorld divided() {
    return world()
        .has(new Organization("o-ours", ACCOUNT, Set.of(), Set.of(), true))
        .has(new Organization("o-theirs", OTHER_ACCOUNT, Set.of(), Set.of(), true));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheRole() {
    return Stream.of(
        role("a trail", ON_TRAIL),
        role("a store", onStore(SOURCE, DESTINATION, CALL_RATE)),
        rule("organization-service-linked-role", "a trail, to turn off", noRole())
            .calls(
                call(world().has(WITHOUT_ROLE), onTrail(TRAIL)),
                call(FakeWorld.sample().has(WITHOUT_ROLE), onTrail(TRAIL))));
  }

  private static RuleExample<PutInsightSelectorsRequest> account(
      String title, Organization organization, PutInsightSelectorsRequest request) {
    FakeWorld world = world().has(organization);
    return rule("organization-management-account", title, NOT_ORGANIZATION_MASTER_ACCOUNT)
        .calls(
            new Arranged<>(world, new Caller(OTHER_ACCOUNT, REGION), request),
            call(world().has(organization), request));
  }

  private static RuleExample<PutInsightSelectorsRequest> role(
      String title, PutInsightSelectorsRequest request) {
    return rule("organization-service-linked-role", title, noRole())
        .calls(
            call(world().has(WITHOUT_ROLE), request),
            call(world().has(sampleOrganization()), request));
  }

  private static Code noRole() {
    return NO_MANAGEMENT_ACCOUNT_SLR_EXISTS;
  }

  /** Trail and stores belong to an organization. */
  private static FakeWorld world() {
    return FakeWorld.sample()
        .has(sampleTrail().asOrganizationTrail())
        .has(sampleSource().asOrganizationStore())
        .has(sampleDestination().asOrganizationStore());
  }
}
