package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.TagForm;
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
