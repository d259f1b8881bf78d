package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.rule.DeliveryRules;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import java.util.List;

/** What must lie around a trail or event data store that is made or changed. */
public final class EnvironmentRules {
  private EnvironmentRules() {}

  /** Asked when something is to become an organization's. */
  public static final Rule<Surroundings> ORGANIZATION_IN_USE =
      Rule.named("organization-in-use")
          .says("An organization's trail or event data store is made in an organization")
          .brokenWhen(
              (Surroundings around) ->
                  around.source().ofOrganization() && around.organization().isEmpty())
          .refusing(
              around ->
                  new NeighbourError(
                      NeighbourCode.ORGANIZATIONS_NOT_IN_USE,
                      "The account " + around.caller().account() + " is in no organization."));

  /** Asked when the key of a store is set. There is an error of its own for a key that is gone. */
  public static final List<Rule<Surroundings>> KEY =
      List.of(
          DeliveryRules.KEY_EXISTS.refusingInstead(EnvironmentRules::missing),
          DeliveryRules.KEY_USABLE,
          DeliveryRules.KEY_POLICY);

  /** Asked when a trail is made or changed. */
  public static final List<Rule<Surroundings>> LOG_FILES =
      Rules.all(
          DeliveryRules.LOG_FILES,
          List.of(DeliveryRules.KEY_EXISTS, DeliveryRules.KEY_USABLE, DeliveryRules.KEY_POLICY));

  private static NeighbourError missing(Surroundings around) {
    return new NeighbourError(
        NeighbourCode.KMS_KEY_NOT_FOUND,
        "The KMS key " + around.source().kmsKeyId().orElseThrow() + " does not exist.");
  }
}
