package dev.insightselectors.documents;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceLimits;
import java.util.ArrayList;
import java.util.List;

/** A world in the making: lists that can be added to. */
public record WorldDraft(
    List<Organization> organizations,
    List<RegionFacts> regions,
    List<Bucket> buckets,
    List<KeyEntry> keys,
    List<TrailEntry> trails,
    List<EventDataStoreEntry> eventDataStores,
    List<Quota> quotas,
    List<ObservedEntry> observed) {

  WorldDraft() {
    this(list(), list(), list(), list(), list(), list(), list(), list());
  }

  World toWorld(WorldKind kind, ResourceLimits limits) {
    return new World(
        kind,
        organizations,
        regions,
        buckets,
        keys,
        trails,
        eventDataStores,
        quotas,
        limits,
        observed);
  }

  private static <T> List<T> list() {
    return new ArrayList<>();
  }
}
