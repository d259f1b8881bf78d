package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import java.util.List;
import java.util.Optional;

/**
 * The settings of an event data store that CreateEventDataStore and UpdateEventDataStore have in
 * common, unjudged. In an update what is left out stays as it is.
 */
interface EventDataStoreSettings {
  Optional<String> name();

  Optional<List<AdvancedSelectorForm>> advancedEventSelectors();

  Optional<Boolean> multiRegionEnabled();

  Optional<Boolean> organizationEnabled();

  /** Days. */
  Optional<Integer> retentionPeriod();

  Optional<Boolean> terminationProtectionEnabled();

  Optional<String> kmsKeyId();

  Optional<String> billingMode();
}
