package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.error.DocumentedError.OperationNotPermitted;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What an update may not do to an event data store. */
final class StoreChangeRules {
  private StoreChangeRules() {}

  static final Rule<StoreChange> SOMETHING_GIVEN =
      Rule.named("something-to-change")
          .says("At least one setting is given")
          .brokenWhen((StoreChange change) -> !change.changesSomething())
          .refusing(change -> new InvalidParameter("The request", "must give a setting to change"));

  static final List<Rule<StoreChange>> ALL =
      List.of(
          Rule.named("billing-mode-not-fixed-later")
              .says("The billing mode does not change to the fixed price")
              .brokenWhen((StoreChange change) -> differs(change, StoreChangeRules::becomesFixed))
              .refusing(
                  change ->
                      new InvalidParameter(
                          "BillingMode", "cannot be changed to FIXED_RETENTION_PRICING")),
          Rule.named("key-kept")
              .says("A key, once set, is neither taken away nor replaced")
              .brokenWhen(StoreChangeRules::replacesKey)
              .refusing(
                  change ->
                      new OperationNotPermitted(
                          change.recorded().resource().arn().toString(),
                          "keeps the KMS key that it has")),
          Rule.named("category-kept")
              .says("The events that a store logs stay of the family that they are of")
              .brokenWhen((StoreChange change) -> differs(change, StoreChangeRules::changesFamily))
              .refusing(
                  change ->
                      new NeighbourError(
                          NeighbourCode.INVALID_EVENT_SELECTORS,
                          "An event data store keeps the category of its events.")));

  private static boolean differs(
      StoreChange change, BiPredicate<EventDataStore, EventDataStore> badly) {
    return change
        .store()
        .filter(is -> change.proposed().filter(willBe -> badly.test(is, willBe)).isPresent())
        .isPresent();
  }

  private static boolean becomesFixed(EventDataStore is, EventDataStore willBe) {
    return is.options().billingMode().equals(EventDataStoreOptions.EXTENDABLE)
        && willBe.options().billingMode().equals(EventDataStoreOptions.FIXED);
  }

  /** Selectors that are given as they are change nothing, however strange they may be. */
  private static boolean changesFamily(EventDataStore is, EventDataStore willBe) {
    return !is.eventSelectors().families().equals(willBe.eventSelectors().families());
  }

  private static boolean replacesKey(StoreChange change) {
    Optional<String> old = change.store().flatMap(EventDataStore::kmsKeyId);
    return old.isPresent()
        && change.request().kmsKeyId().filter(given -> !names(change, given, old)).isPresent();
  }

  private static boolean names(StoreChange change, String given, Optional<String> old) {
    Optional<String> key = change.surroundings().flatMap(Surroundings::key).map(KmsKey::arn);
    return Optional.of(given).equals(old) || key.equals(old);
  }
}
