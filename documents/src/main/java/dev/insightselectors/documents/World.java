package dev.insightselectors.documents;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Organization;
import java.util.List;

/**
 * Everything that there is, as a world document says it. Trails and event data stores are in the
 * order of their ARNs, whatever order they were given in; so two worlds that say the same are
 * equal. What is there twice is a {@link DocumentException} that names the place.
 *
 * @param kind what is true of the buckets and keys that are not listed
 * @param quotas an operation without one may be called without end
 */
public record World(
    WorldKind kind,
    List<Organization> organizations,
    List<RegionFacts> regions,
    List<Bucket> buckets,
    List<KeyEntry> keys,
    List<TrailEntry> trails,
    List<EventDataStoreEntry> eventDataStores,
    List<Quota> quotas) {

  public World {
    organizations = List.copyOf(organizations);
    regions = List.copyOf(regions);
    buckets = List.copyOf(buckets);
    keys = List.copyOf(keys);
    trails = List.copyOf(trails);
    eventDataStores = List.copyOf(eventDataStores);
    quotas = List.copyOf(quotas);
  }

  /** A world without anything in it. */
  public static World empty(WorldKind kind) {
    return new World(
        kind, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public World withOrganizations(Organization... others) {
    return new World(
        kind, List.of(others), regions, buckets, keys, trails, eventDataStores, quotas);
  }

  public World withRegions(RegionFacts... others) {
    return new World(
        kind, organizations, List.of(others), buckets, keys, trails, eventDataStores, quotas);
  }

  public World withBuckets(Bucket... others) {
    return new World(
        kind, organizations, regions, List.of(others), keys, trails, eventDataStores, quotas);
  }

  public World withKeys(KeyEntry... others) {
    return new World(
        kind, organizations, regions, buckets, List.of(others), trails, eventDataStores, quotas);
  }

  public World withTrails(List<TrailEntry> others) {
    return new World(kind, organizations, regions, buckets, keys, others, eventDataStores, quotas);
  }

  public World withEventDataStores(List<EventDataStoreEntry> others) {
    return new World(kind, organizations, regions, buckets, keys, trails, others, quotas);
  }

  public World withQuotas(Quota... others) {
    return new World(
        kind, organizations, regions, buckets, keys, trails, eventDataStores, List.of(others));
  }
}
