package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.RegionFacts;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.observed.Observed;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One world, indexed. Its trails and stores change; the rest stays as it was put. */
final class State {
  /** The policy of the buckets and keys that an open world does not list. */
  private static final Policy UNLISTED = Policy.grantingEverythingTo("cloudtrail.amazonaws.com");

  private static final Pattern KEY_ARN =
      Pattern.compile("arn:[^:]+:kms:[^:]+:[^:]+:(key|alias)/.+");

  private final World put;
  private final VersionedResources<Trail> trails;
  private final VersionedResources<EventDataStore> stores;
  private final Map<String, Bucket> buckets = new HashMap<>();
  private final Map<String, KmsKey> keys = new HashMap<>();
  private final Map<AccountId, Organization> organizations = new HashMap<>();
  private final Set<Region> withoutInsights;
  private final Quotas quotas;
  private final Map<Caller, Observed> observed = new HashMap<>();

  State(World world, Revisions revisions, InstantSource clock) {
    put = world;
    trails = new VersionedResources<>(revisions, arn -> arn.account().value());
    stores = new VersionedResources<>(revisions, arn -> storeOwner(arn.account(), arn.region()));
    world.trails().forEach(entry -> trails.add(entry.trail(), entry.selection()));
    world.eventDataStores().forEach(entry -> stores.add(entry.store(), entry.selection()));
    world.buckets().forEach(bucket -> buckets.put(bucket.name(), bucket));
    world.keys().forEach(entry -> entry.arns().forEach(arn -> keys.put(arn, entry.key())));
    world.organizations().forEach(this::index);
    withoutInsights =
        world.regions().stream()
            .filter(facts -> !facts.insightsSupported())
            .map(RegionFacts::region)
            .collect(Collectors.toUnmodifiableSet());
    quotas = new Quotas(world.quotas(), clock);
    world
        .observed()
        .forEach(it -> observed.put(new Caller(it.account(), it.region()), it.observed()));
  }

  /** An account's stores are listed Region by Region. */
  static String storeOwner(AccountId account, Region region) {
    return account + "/" + region;
  }

  VersionedResources<Trail> trails() {
    return trails;
  }

  VersionedResources<EventDataStore> stores() {
    return stores;
  }

  VersionedResources<? extends InsightsSource> resources(ResourceArn arn) {
    return arn instanceof TrailArn ? trails : stores;
  }

  /** In an open world there is every bucket. */
  Optional<Bucket> bucket(String name) {
    return Optional.ofNullable(buckets.get(name)).or(() -> ifOpen(new Bucket(name, UNLISTED)));
  }

  /** In an open world there is every key, and it is enabled. */
  Optional<KmsKey> key(String keyId, Caller owner) {
    String arn = KmsKey.arnOf(keyId, owner);
    return Optional.ofNullable(keys.get(arn))
        .or(
            () ->
                ifOpen(new KmsKey(arn, KmsKey.State.ENABLED, UNLISTED))
                    .filter(key -> KEY_ARN.matcher(arn).matches()));
  }

  private <T> Optional<T> ifOpen(T unlisted) {
    return put.kind() == WorldKind.OPEN ? Optional.of(unlisted) : Optional.empty();
  }

  Optional<Organization> organization(AccountId account) {
    return Optional.ofNullable(organizations.get(account));
  }

  boolean offersInsightsIn(Region region) {
    return !withoutInsights.contains(region);
  }

  Quotas quotas() {
    return quotas;
  }

  ResourceLimits limits() {
    return put.limits();
  }

  Observed observed(AccountId account, Region region) {
    return observed.getOrDefault(new Caller(account, region), Observed.NONE);
  }

  /** What was put, with the trails and stores of now; they are copied now and sorted later. */
  Supplier<World> snapshot() {
    List<Item<Trail>> trailsNow = List.copyOf(trails.all());
    List<Item<EventDataStore>> storesNow = List.copyOf(stores.all());
    return () ->
        new World(
            put.kind(),
            put.organizations(),
            put.regions(),
            put.buckets(),
            put.keys(),
            trailsNow.stream().map(it -> new TrailEntry(it.resource(), it.selection())).toList(),
            storesNow.stream()
                .map(it -> new EventDataStoreEntry(it.resource(), it.selection()))
                .toList(),
            put.quotas(),
            put.limits(),
            put.observed());
  }

  private void index(Organization organization) {
    organizations.put(organization.managementAccount(), organization);
    organization.memberAccounts().forEach(member -> organizations.put(member, organization));
  }
}
