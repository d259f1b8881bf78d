package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import java.util.List;
import java.util.Optional;

/** The request of UpdateEventDataStore, unjudged. */
public record UpdateEventDataStoreRequest(
    Optional<String> eventDataStore,
    Optional<String> name,
    Optional<List<AdvancedSelectorForm>> advancedEventSelectors,
    Optional<Boolean> multiRegionEnabled,
    Optional<Boolean> organizationEnabled,
    Optional<Integer> retentionPeriod,
    Optional<Boolean> terminationProtectionEnabled,
    Optional<String> kmsKeyId,
    Optional<String> billingMode)
    implements EventDataStoreSettings {}
