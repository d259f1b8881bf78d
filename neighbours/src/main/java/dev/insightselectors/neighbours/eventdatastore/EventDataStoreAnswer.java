package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.TagForm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event data store as it is answered after it was created, looked up, changed or restored.
 *
 * @param tagsList given by CreateEventDataStore only
 */
public record EventDataStoreAnswer(
    EventDataStoreArn eventDataStoreArn,
    String name,
    String status,
    List<AdvancedSelectorForm> advancedEventSelectors,
    boolean multiRegionEnabled,
    boolean organizationEnabled,
    int retentionPeriod,
    boolean terminationProtectionEnabled,
    Optional<List<TagForm>> tagsList,
    Optional<Instant> createdTimestamp,
    Optional<Instant> updatedTimestamp,
    Optional<String> kmsKeyId,
    String billingMode) {

  /** A store that was just created, with its tags. */
  public static EventDataStoreAnswer created(EventDataStore store) {
    return of(store, Optional.of(TagForm.of(store.tags())));
  }

  public static EventDataStoreAnswer of(EventDataStore store) {
    return of(store, Optional.empty());
  }

  private static EventDataStoreAnswer of(EventDataStore store, Optional<List<TagForm>> tags) {
    return new EventDataStoreAnswer(
        store.arn(),
        store.name(),
        store.status().name(),
        AdvancedSelectorForm.of(store.eventSelectors()),
        store.options().multiRegionEnabled(),
        store.ofOrganization(),
        store.options().retentionPeriod(),
        store.options().terminationProtectionEnabled(),
        tags,
        store.options().createdAt(),
        store.options().updatedAt(),
        store.kmsKeyId(),
        store.options().billingMode());
  }
}
