package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.rule.CallRules;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.LoggingRules;
import dev.insightselectors.core.rule.OwnershipRules;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.form.EnvironmentRules;
import dev.insightselectors.neighbours.form.TagRules;
import dev.insightselectors.neighbours.operation.Listing;
import dev.insightselectors.neighbours.operation.ListingRules;
import java.util.List;

/**
 * The rulebooks of the operations on event data stores. A store that is not named is judged as one
 * with an empty name.
 */
final class EventDataStoreRulebooks {
  private EventDataStoreRulebooks() {}

  static Rulebook<EventDataStoreReference> getting() {
    return new Rulebook<>(READ);
  }

  static Rulebook<EventDataStoreReference> deleting() {
    return new Rulebook<>(
        Rules.all(
            READ,
            ORGANIZATION,
            List.of(
                StoreRules.ACTIVE.overAny(EventDataStoreReference::store),
                StoreRules.NOT_PROTECTED.overAny(EventDataStoreReference::store))));
  }

  static Rulebook<EventDataStoreReference> restoring() {
    return inStatus(EventDataStoreStatus.PENDING_DELETION, List.of());
  }

  static Rulebook<EventDataStoreReference> startingIngestion() {
    return inStatus(EventDataStoreStatus.STOPPED_INGESTION, List.of(StoreRules.INGESTS));
  }

  static Rulebook<EventDataStoreReference> stoppingIngestion() {
    return inStatus(EventDataStoreStatus.ENABLED, List.of(StoreRules.INGESTS));
  }

  static Rulebook<StoreCreation> creating() {
    return new Rulebook<>(
        Rules.all(
            List.of(CallRules.WITHIN_QUOTA.over(StoreCreation::call), NAME_GIVEN),
            Rules.each(StoreSettingsRules.GIVEN, rule -> rule.over(StoreCreation::request)),
            Rules.each(TagRules.GIVEN, rule -> rule.over(StoreCreation::tags)),
            List.of(
                TagRules.LIMIT
                    .over(StoreCreation::tagsUnderstood)
                    .refusingInstead((creation, own) -> TOO_MANY_TAGS),
                StoreSettingsRules.RETENTION.over(StoreCreation::store),
                StoreNames.FREE.over(StoreCreation::names),
                WITHIN_LIMIT,
                EnvironmentRules.ORGANIZATION_IN_USE.over(StoreCreation::surroundings)),
            Rules.each(OwnershipRules.ORGANIZATION, rule -> rule.over(StoreCreation::surroundings)),
            Rules.each(EnvironmentRules.KEY, rule -> rule.over(StoreCreation::surroundings))));
  }

  static Rulebook<StoreChange> updating() {
    return new Rulebook<>(
        Rules.all(
            List.of(
                CallRules.WITHIN_QUOTA.over(StoreChange::call), StoreChangeRules.SOMETHING_GIVEN),
            Rules.each(StoreSettingsRules.GIVEN, rule -> rule.over(StoreChange::request)),
            Rules.each(StoreRules.REFERENCE, rule -> rule.over(StoreChange::reference)),
            List.of(EnvironmentRules.ORGANIZATION_IN_USE.overAny(StoreChange::surroundings)),
            Rules.each(
                OwnershipRules.ORGANIZATION, rule -> rule.overAny(StoreChange::ofOrganization)),
            List.of(
                StoreRules.ACTIVE.overAny(StoreChange::store),
                StoreSettingsRules.RETENTION.overAny(StoreChange::proposed),
                StoreNames.FREE.overAny(StoreChange::names)),
            StoreChangeRules.ALL,
            Rules.each(LoggingRules.SOURCE, rule -> rule.overAny(StoreChange::insights)),
            Rules.each(
                EnvironmentRules.KEY,
                rule -> rule.overAny(StoreChange::surroundings).when(StoreChange::setsKey))));
  }

  static Rulebook<Listing> listing() {
    return new Rulebook<>(
        List.of(
            CallRules.WITHIN_QUOTA.over(Listing::call), ListingRules.LENGTH, ListingRules.TOKEN));
  }

  private static final List<Rule<EventDataStoreReference>> READ =
      Rules.all(
          List.of(CallRules.WITHIN_QUOTA.over(EventDataStoreReference::call)),
          StoreRules.REFERENCE);

  private static final List<Rule<EventDataStoreReference>> ORGANIZATION =
      Rules.each(
          OwnershipRules.ORGANIZATION, rule -> rule.overAny(EventDataStoreReference::surroundings));

  /** CreateEventDataStore does not declare the error that CreateTrail has for this. */
  private static final NeighbourError TOO_MANY_TAGS =
      new NeighbourError(NeighbourCode.INVALID_TAG_PARAMETER, "There may be 50 tags at the most.");

  private static final Rule<StoreCreation> NAME_GIVEN =
      Rule.named("store-name-given")
          .says("Name is given")
          .brokenWhen((StoreCreation creation) -> creation.request().name().isEmpty())
          .refusing(creation -> new InvalidParameter("Name", "must be given"));

  private static final Rule<StoreCreation> WITHIN_LIMIT =
      Rule.named("stores-within-limit")
          .says("The account has fewer event data stores in the Region than the limit")
          .brokenWhen(StoreCreation::isOverLimit)
          .refusing(
              creation ->
                  new NeighbourError(
                      NeighbourCode.EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED,
                      "The account has %s event data stores in %s already, which is the limit."
                          .formatted(creation.limit(), creation.call().caller().region())));

  private static Rulebook<EventDataStoreReference> inStatus(
      EventDataStoreStatus needed, List<Rule<EventDataStore>> more) {
    return new Rulebook<>(
        Rules.all(
            READ,
            ORGANIZATION,
            Rules.each(
                Rules.all(more, List.of(StoreRules.status(needed))),
                rule -> rule.overAny(EventDataStoreReference::store))));
  }
}
