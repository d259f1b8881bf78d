package dev.insightselectors.documents;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.ResourceLimits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that there is, as a world document says it. Trails and event data stores are in the
 * order of their ARNs, whatever order they were given in; so two worlds that say the same are
 * equal. What is there twice is a {@link DocumentException} that names the place.
 *
 * @param kind what is true of the buckets and keys that are not listed
 * @param quotas an operation without one may be called without end
 * @param limits how much an account may make in a Region
 * @param observed what CloudTrail has seen happen; each account and Region once
 */
public record World(
    WorldKind kind,
    List<Organization> organizations,
    List<RegionFacts> regions,
    List<Bucket> buckets,
    List<KeyEntry> keys,
    List<TrailEntry> trails,
    List<EventDataStoreEntry> eventDataStores,
    List<Quota> quotas,
    ResourceLimits limits,
    List<ObservedEntry> observed) {

  public World {
    organizations = List.copyOf(organizations);
    regions = List.copyOf(regions);
    buckets = List.copyOf(buckets);
    keys = List.copyOf(keys);
    quotas = List.copyOf(quotas);
    observed = List.copyOf(observed);
    Duplicates.refuse("Organizations", organizations, it -> Stream.of(it.id()));
    Duplicates.refuse("Organizations", organizations, World::accounts);
    Duplicates.refuse("Regions", regions, it -> Stream.of(it.region()));
    Duplicates.refuse("Buckets", buckets, it -> Stream.of(it.name()));
    Duplicates.refuse("Keys", keys, KeyEntry::arns);
    Duplicates.refuse("Trails", trails, it -> Stream.of(it.trail().arn().toString()));
    Duplicates.refuse(
        "EventDataStores", eventDataStores, it -> Stream.of(it.store().arn().toString()));
    Duplicates.refuse("Quotas", quotas, it -> Stream.of(it.operation()));
    Duplicates.refuse("Observed", observed, it -> Stream.of(it.account() + " " + it.region()));
    trails = sorted(trails, it -> it.trail().arn());
    eventDataStores = sorted(eventDataStores, it -> it.store().arn());
  }

  private static Stream<AccountId> accounts(Organization organization) {
    return Stream.concat(
        Stream.of(organization.managementAccount()), organization.memberAccounts().stream());
  }

  private static <T> List<T> sorted(List<T> entries, Function<T, ResourceArn> arn) {
    Map<String, T> byArn = new TreeMap<>();
    entries.forEach(entry -> byArn.put(arn.apply(entry).toString(), entry));
    return List.copyOf(byArn.values());
  }

  /** A world without anything in it. */
  public static World empty(WorldKind kind) {
    return of(kind, draft -> {});
  }

  /** A world with what is put into its draft. */
  public static World of(WorldKind kind, Consumer<WorldDraft> filling) {
    WorldDraft draft = new WorldDraft();
    filling.accept(draft);
    return draft.toWorld(kind, ResourceLimits.OF_AWS);
  }

  public World withTrails(List<TrailEntry> others) {
    return new World(
        kind,
        organizations,
        regions,
        buckets,
        keys,
        others,
        eventDataStores,
        quotas,
        limits,
        observed);
  }

  public World withEventDataStores(List<EventDataStoreEntry> others) {
    return new World(
        kind, organizations, regions, buckets, keys, trails, others, quotas, limits, observed);
  }

  public World withLimits(ResourceLimits others) {
    return new World(
        kind,
        organizations,
        regions,
        buckets,
        keys,
        trails,
        eventDataStores,
        quotas,
        others,
        observed);
  }
}
