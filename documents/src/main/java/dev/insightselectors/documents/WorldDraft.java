package dev.insightselectors.documents;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceLimits;
import java.util.ArrayList;
import java.util.List;

/** What has been read of a world so far. */
final class WorldDraft {
  final List<Organization> organizations = new ArrayList<>();
  final List<RegionFacts> regions = new ArrayList<>();
  final List<Bucket> buckets = new ArrayList<>();
  final List<KeyEntry> keys = new ArrayList<>();
  final List<TrailEntry> trails = new ArrayList<>();
  final List<EventDataStoreEntry> eventDataStores = new ArrayList<>();
  final List<Quota> quotas = new ArrayList<>();

  World toWorld(WorldKind kind, ResourceLimits limits) {
    return new World(kind, organizations, regions, buckets, keys, trails, eventDataStores, quotas, limits);
  }
}
