package dev.insightselectors.documents;

import dev.insightselectors.core.model.ResourceLimits;
import java.util.Optional;

record LimitsDocument(Optional<Integer> trails, Optional<Integer> eventDataStores) {

  ResourceLimits toLimits() {
    return new ResourceLimits(
        trails.orElse(ResourceLimits.OF_AWS.trails()),
        eventDataStores.orElse(ResourceLimits.OF_AWS.eventDataStores()));
  }

  static LimitsDocument of(ResourceLimits limits) {
    return new LimitsDocument(Optional.of(limits.trails()), Optional.of(limits.eventDataStores()));
  }
}
