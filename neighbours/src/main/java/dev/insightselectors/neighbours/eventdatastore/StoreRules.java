package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.rule.EventDataStoreRules.SOURCE;

import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.EventDataStoreRules;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import java.util.List;
import java.util.Set;

/** The rules about an event data store that is there, and the state that it is in. */
public final class StoreRules {
  private static final Set<EventCategory> INGESTED =
      Set.of(EventCategory.MANAGEMENT, EventCategory.CONFIGURATION_ITEM);

  private StoreRules() {}

  /** The neighbours have errors of their own for an ARN and a store that are none. */
  static final List<Rule<EventDataStoreReference>> REFERENCE =
      Rules.all(
          EventDataStoreRules.shape(SOURCE),
          List.of(
              EventDataStoreRules.arn(SOURCE)
                  .refusingInstead(
                      (store, own) ->
                          new NeighbourError(
                              NeighbourCode.EVENT_DATA_STORE_ARN_INVALID,
                              store.given() + " is not the ARN of an event data store.")),
              EventDataStoreRules.exists(SOURCE)
                  .refusingInstead(
                      (store, own) ->
                          new NeighbourError(
                              NeighbourCode.EVENT_DATA_STORE_NOT_FOUND,
                              "There is no event data store " + store.inFull() + "."))));

  /** What is pending deletion can be looked at and restored, and that is all. */
  public static final Rule<EventDataStore> ACTIVE =
      Rule.named("store-active")
          .says("The event data store is not pending deletion")
          .brokenWhen(EventDataStore::isPendingDeletion)
          .refusing(
              store ->
                  new NeighbourError(
                      NeighbourCode.INACTIVE_EVENT_DATA_STORE,
                      store.arn() + " is pending deletion."));

  static final Rule<EventDataStore> NOT_PROTECTED =
      Rule.named("store-not-protected")
          .says("The event data store is not protected against termination")
          .brokenWhen((EventDataStore store) -> store.options().terminationProtectionEnabled())
          .refusing(
              store ->
                  new NeighbourError(
                      NeighbourCode.EVENT_DATA_STORE_TERMINATION_PROTECTED,
                      store.arn() + " is protected against termination."));

  static final Rule<EventDataStore> INGESTS =
      Rule.named("store-ingests")
          .says("The event data store holds events of CloudTrail or configuration items")
          .brokenWhen(
              (EventDataStore store) -> !INGESTED.containsAll(store.eventSelectors().families()))
          .refusing(
              store ->
                  new NeighbourError(
                      NeighbourCode.INVALID_EVENT_DATA_STORE_CATEGORY,
                      store.arn() + " holds events whose ingestion cannot be turned on or off."));

  static Rule<EventDataStore> status(EventDataStoreStatus needed) {
    return Rule.named("store-status")
        .says("The status of the event data store is " + needed)
        .brokenWhen((EventDataStore store) -> store.status() != needed)
        .refusing(
            store ->
                new NeighbourError(
                    NeighbourCode.INVALID_EVENT_DATA_STORE_STATUS,
                    "The status of %s must be %s, not %s."
                        .formatted(store.arn(), needed, store.status())));
  }
}
