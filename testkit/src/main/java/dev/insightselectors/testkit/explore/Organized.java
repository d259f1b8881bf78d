package dev.insightselectors.testkit.explore;

import static dev.insightselectors.testkit.explore.BoundedWorld.called;
import static dev.insightselectors.testkit.explore.BoundedWorld.stage;
import static dev.insightselectors.testkit.explore.BoundedWorld.with;

import dev.insightselectors.testkit.steps.Given;
import java.util.List;

/** Worlds with an organization, in which everything says whose it is. */
final class Organized {
  private static final String MEMBER = "123456789012";

  private Organized() {}

  static List<Stage> stages() {
    List<List<Given>> everybody =
        List.of(
            called("by the management account"),
            called("by the management account"),
            called("by a member account"),
            called("by the delegated administrator"),
            called("by another account"));
    Given orgTrail = Given.of("the organization trail \"OrgTrail\"");
    Given orgStore = Given.of("the organization event data store \"OrgStore\"");
    Given orgInsights =
        Given.of("the organization event data store \"OrgInsights\" logging Insights events");
    Given trail = with("trail", "AuditTrail", "account", MEMBER);
    Given store = with("event data store", "AuditStore", "account", MEMBER);
    Given insights =
        with("event data store", "InsightsStore", "account", MEMBER, "events", "Insights events");
    return List.of(
        stage("an organization's trails", everybody, orgTrail, trail),
        stage(
            "an organization", everybody, orgTrail, orgStore, orgInsights, trail, store, insights),
        stage(
            "an organization without the service-linked role",
            everybody,
            orgTrail,
            orgStore,
            orgInsights,
            trail,
            Given.of("the management account has no service-linked role")));
  }
}
