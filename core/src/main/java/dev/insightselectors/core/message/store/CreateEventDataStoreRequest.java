package dev.insightselectors.core.message.store;

import dev.insightselectors.core.message.selector.AdvancedSelectorForm;
import dev.insightselectors.core.message.tag.TagForm;
import java.util.List;
import java.util.Optional;

/** The request of CreateEventDataStore, unjudged. */
public record CreateEventDataStoreRequest(
    Optional<String> name,
    Optional<List<AdvancedSelectorForm>> advancedEventSelectors,
    Optional<Boolean> multiRegionEnabled,
    Optional<Boolean> organizationEnabled,
    Optional<Integer> retentionPeriod,
    Optional<Boolean> terminationProtectionEnabled,
    Optional<List<TagForm>> tagsList,
    Optional<String> kmsKeyId,
    Optional<Boolean> startIngestion,
    Optional<String> billingMode)
    implements EventDataStoreSettings {}
