package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Ports;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Every port of the core in memory, and what a test puts into it. */
public final class FakeWorld {
  private final FakeRegistry registry = new FakeRegistry();
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final FakeKmsKeys keys = new FakeKmsKeys();
  private final List<Organization> organizations = new CopyOnWriteArrayList<>();
  private final Set<Region> withoutInsights = ConcurrentHashMap.newKeySet();
  private final FakeCallQuota quota = new FakeCallQuota();
  private final AtomicLong ids = new AtomicLong();
  private volatile ResourceLimits limits = ResourceLimits.OF_AWS;
  private volatile Instant now = Samples.NOW;

  /** The sample trail with its bucket, the sample source and the sample destination. */
  public static FakeWorld sample() {
    return new FakeWorld()
        .has(Samples.sampleTrail())
        .has(Samples.sampleBucket())
        .has(Samples.sampleSource())
        .has(Samples.sampleDestination());
  }

  /** An empty one where contracts may make as many as they please. */
  public static FakeWorld roomy() {
    return new FakeWorld().limitsTo(100_000, 100_000);
  }

  /** Adds a trail or event data store, or puts it in the place of the one with its ARN. */
  public FakeWorld has(InsightsSource source) {
    if (!registry.create(source)) {
      FakeRegistry.Entry old = registry.find(source.arn()).orElseThrow();
      registry.change(source.arn(), old.revision(), entry -> entry.with(source));
    }
    return this;
  }

  public FakeWorld hasNo(ResourceArn arn) {
    registry.find(arn).ifPresent(entry -> registry.delete(arn, entry.revision()));
    return this;
  }

  /** The trail or event data store has Insights, whatever the rules would say. */
  public FakeWorld keeps(InsightSelection selection, ResourceArn arn) {
    registry.keep(arn, selection);
    return this;
  }

  public FakeWorld has(Bucket bucket) {
    buckets.put(bucket.name(), bucket);
    return this;
  }

  public FakeWorld hasNoBucket(String name) {
    buckets.remove(name);
    return this;
  }

  public FakeWorld has(KmsKey key) {
    keys.put(key.arn(), key);
    return this;
  }

  public FakeWorld hasAlias(String aliasArn, KmsKey key) {
    keys.put(aliasArn, key);
    return this;
  }

  public FakeWorld has(Organization organization) {
    organizations.add(organization);
    return this;
  }

  public FakeWorld offersNoInsightsIn(Region region) {
    withoutInsights.add(region);
    return this;
  }

  /** How many calls each account may still make of each operation, in each Region. */
  public FakeWorld allows(int calls) {
    quota.allow(calls);
    return this;
  }

  public FakeWorld limitsTo(int trails, int eventDataStores) {
    limits = new ResourceLimits(trails, eventDataStores);
    return this;
  }

  public ResourceLimits limits() {
    return limits;
  }

  public FakeWorld isAt(Instant time) {
    now = time;
    return this;
  }

  public InsightSelection selectionOf(ResourceArn arn) {
    return registry.find(arn).orElseThrow().selection();
  }

  /** Everything that is recorded: equal before and after a call that wrote nothing. */
  public Map<?, ?> state() {
    return registry.state();
  }

  public Ports ports() {
    return new Ports(
        arn -> registry.find(arn, Trail.class),
        arn -> registry.find(arn, EventDataStore.class),
        new FakeInsightSelections(registry),
        name -> Optional.ofNullable(buckets.get(name)),
        keys,
        this::organizationOf,
        region -> !withoutInsights.contains(region),
        quota,
        () -> now);
  }

  /** An identifier that none had before. */
  public String newId() {
    return new UUID(0, ids.incrementAndGet()).toString();
  }

  /** Where the trails and event data stores are, to change them as another does. */
  public FakeRegistry registry() {
    return registry;
  }

  private Optional<Organization> organizationOf(AccountId account) {
    return organizations.stream().filter(one -> one.has(account)).findFirst();
  }
}
