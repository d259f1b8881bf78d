package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;

/** The event data store that would come of a call. */
final class ProposedStore {
  private ProposedStore() {}

  /** The store with what is given in the place of what was. */
  static EventDataStore of(EventDataStore store, EventDataStoreSettings given) {
    return new EventDataStore(
        store.arn(),
        given.name().orElse(store.name()),
        given
            .advancedEventSelectors()
            .map(AdvancedSelectorForm::understood)
            .orElse(store.eventSelectors()),
        store.status(),
        given.kmsKeyId().or(store::kmsKeyId),
        given.organizationEnabled().orElse(store.ofOrganization()),
        options(store.options(), given),
        store.tags());
  }

  /** The store with the ARN of its key, however the key was named: an alias may move on. */
  static EventDataStore settled(EventDataStore store, Surroundings around) {
    return around.key().map(key -> store.withKmsKeyId(key.arn())).orElse(store);
  }

  private static EventDataStoreOptions options(
      EventDataStoreOptions old, EventDataStoreSettings given) {
    return new EventDataStoreOptions(
        given.multiRegionEnabled().orElse(old.multiRegionEnabled()),
        given.retentionPeriod().orElse(old.retentionPeriod()),
        given.terminationProtectionEnabled().orElse(old.terminationProtectionEnabled()),
        given.billingMode().orElse(old.billingMode()),
        old.createdAt(),
        old.updatedAt());
  }
}
