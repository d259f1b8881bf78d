package dev.insightselectors.core.message.store;

import dev.insightselectors.core.message.selector.AdvancedSelectorForm;
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
