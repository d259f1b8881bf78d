package dev.insightselectors.documents;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.TagForm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An event data store, in the members of GetEventDataStore and GetInsightSelectors. */
record EventDataStoreDocument(
    String eventDataStoreArn,
    Optional<String> name,
    Optional<String> status,
    Optional<List<AdvancedSelectorForm>> advancedEventSelectors,
    Optional<Boolean> multiRegionEnabled,
    Optional<Boolean> organizationEnabled,
    Optional<Integer> retentionPeriod,
    Optional<Boolean> terminationProtectionEnabled,
    Optional<String> billingMode,
    Optional<String> kmsKeyId,
    Optional<String> createdTimestamp,
    Optional<String> updatedTimestamp,
    Optional<List<InsightsDocument.Selector>> insightSelectors,
    Optional<String> insightsDestination,
    Optional<List<TagForm>> tags) {
  private static final EventDataStoreOptions USUAL = EventDataStoreOptions.DEFAULT;

  EventDataStoreEntry toEntry() {
    EventDataStoreArn arn =
        Place.meant("EventDataStoreArn", eventDataStoreArn, EventDataStoreArn::parse);
    EventDataStore store =
        new EventDataStore(
            arn,
            name.orElse(arn.id()),
            advancedEventSelectors
                .map(AdvancedSelectorForm::understood)
                .orElse(AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS),
            status
                .map(it -> Place.meant("Status", it, EventDataStoreStatus::named))
                .orElse(EventDataStoreStatus.ENABLED),
            kmsKeyId,
            organizationEnabled.orElse(false),
            options(),
            Tags.read(tags));
    return new EventDataStoreEntry(
        store, new InsightsDocument(insightSelectors, insightsDestination).toSelection());
  }

  private EventDataStoreOptions options() {
    return new EventDataStoreOptions(
        multiRegionEnabled.orElse(USUAL.multiRegionEnabled()),
        retentionPeriod.orElse(USUAL.retentionPeriod()),
        terminationProtectionEnabled.orElse(USUAL.terminationProtectionEnabled()),
        billingMode.orElse(USUAL.billingMode()),
        Place.moment("CreatedTimestamp", createdTimestamp),
        Place.moment("UpdatedTimestamp", updatedTimestamp));
  }

  static EventDataStoreDocument of(EventDataStoreEntry entry) {
    EventDataStore store = entry.store();
    EventDataStoreOptions options = store.options();
    InsightsDocument insights = InsightsDocument.of(entry.selection());
    return new EventDataStoreDocument(
        store.arn().toString(),
        Optional.of(store.name()),
        Optional.of(store.status().name()),
        Defaults.unless(AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS, store.eventSelectors())
            .map(AdvancedSelectorForm::of),
        Defaults.unless(USUAL.multiRegionEnabled(), options.multiRegionEnabled()),
        Defaults.unless(false, store.ofOrganization()),
        Defaults.unless(USUAL.retentionPeriod(), options.retentionPeriod()),
        Defaults.unless(
            USUAL.terminationProtectionEnabled(), options.terminationProtectionEnabled()),
        Defaults.unless(USUAL.billingMode(), options.billingMode()),
        store.kmsKeyId(),
        options.createdAt().map(Instant::toString),
        options.updatedAt().map(Instant::toString),
        insights.insightSelectors(),
        insights.insightsDestination(),
        Tags.write(store.tags()));
  }
}
