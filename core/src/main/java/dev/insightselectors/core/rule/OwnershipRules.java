package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.InvalidHomeRegion;
import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.error.DocumentedError.NoManagementAccountSlrExists;
import dev.insightselectors.core.error.DocumentedError.NotOrganizationMasterAccount;
import dev.insightselectors.core.error.DocumentedError.OperationNotPermitted;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceArn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From where, by whom and in which state a trail or event data store may be changed. */
public final class OwnershipRules {
  private OwnershipRules() {}

  /** Choice C12: asked before the destination is looked up. */
  static final Rule<PutSituation> SAME_ACCOUNT =
      Rule.named("destination-same-account")
          .from("PIS-009")
          .says("Source and destination are in one account")
          .brokenWhen((PutSituation put) -> !sameAccount(put))
          .refusing(
              put ->
                  new InvalidParameter(
                      "InsightsDestination", "must be in the account of the EventDataStore"));

  public static final Rule<TrailReference> HOME_REGION =
      Rule.named("trail-home-region")
          .from("PIS-090", "PIS-091")
          .says("A trail is changed from the Region in which it was created")
          .brokenWhen(OwnershipRules::isAway)
          .refusing(
              trail -> new InvalidHomeRegion(trail.arn().orElseThrow(), trail.caller().region()));

  public static final List<Rule<Surroundings>> ORGANIZATION =
      List.of(
          Rule.named("organization-management-account")
              .from("PIS-123", "PIS-124")
              .says("What belongs to an organization is changed by its management account")
              .brokenWhen(
                  (Surroundings around) ->
                      around.source().ofOrganization()
                          && !around
                              .managementAccount()
                              .equals(Optional.of(around.caller().account())))
              .refusing(
                  around ->
                      new NotOrganizationMasterAccount(
                          around.caller().account(), around.source().arn().toString())),
          Rule.named("organization-service-linked-role")
              .from("PIS-120", "PIS-121")
              .says("The management account has CloudTrail's service-linked role")
              .brokenBy(OwnershipRules::withoutRole)
              .refusing(
                  (around, organization) ->
                      new NoManagementAccountSlrExists(organization.managementAccount())));

  /** Choice C13. */
  static final Rule<PutSituation> NOT_PENDING_DELETION =
      Rule.named("store-not-pending-deletion")
          .from("PIS-127", "PIS-128")
          .says("No event data store that takes part is pending deletion")
          .brokenBy(OwnershipRules::pendingDeletion)
          .refusing(
              (put, store) ->
                  new OperationNotPermitted(store.arn().toString(), "is pending deletion"));

  private static Optional<Organization> withoutRole(Surroundings around) {
    return around.source().ofOrganization()
        ? around.organization().filter(known -> !known.hasServiceLinkedRole())
        : Optional.empty();
  }

  private static boolean isAway(TrailReference trail) {
    return trail
        .trail()
        .filter(known -> !known.homeRegion().equals(trail.caller().region()))
        .isPresent();
  }

  private static boolean sameAccount(PutSituation put) {
    Optional<AccountId> source = account(put.eventDataStore());
    Optional<AccountId> destination = account(put.neededDestination());
    return source.isEmpty() || destination.isEmpty() || source.equals(destination);
  }

  private static Optional<AccountId> account(Optional<EventDataStoreReference> store) {
    return store.flatMap(EventDataStoreReference::arn).map(ResourceArn::account);
  }

  private static Optional<EventDataStore> pendingDeletion(PutSituation put) {
    return Stream.concat(put.eventDataStore().stream(), put.neededDestination().stream())
        .flatMap(store -> store.store().stream())
        .filter(EventDataStore::isPendingDeletion)
        .findFirst();
  }
}
