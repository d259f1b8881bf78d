package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.policy.Policy;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The caller and the resources that most tests speak of. */
public final class Samples {
  public static final AccountId ACCOUNT = new AccountId("123456789012");
  public static final AccountId OTHER_ACCOUNT = new AccountId("210987654321");
  public static final Region REGION = new Region("us-east-2");
  public static final Region OTHER_REGION = new Region("eu-west-1");
  public static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
  public static final Caller CALLER = new Caller(ACCOUNT, REGION);

  public static final String SERVICE = "cloudtrail.amazonaws.com";
  public static final String BUCKET = "sample-bucket";
  public static final String TRAIL = "SampleTrail";
  public static final String SOURCE = "EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE";
  public static final String DESTINATION = "EXAMPLE-d483-5c7d-4ac2-adb5dEXAMPLE";
  public static final String KEY = "arn:aws:kms:us-east-2:123456789012:key/sample-key";

  private Samples() {}

  /** Logs all management events, as a new trail does. */
  public static Trail sampleTrail() {
    return Trail.deliveringTo(BUCKET, TrailArn.of(CALLER, new TrailName(TRAIL)));
  }

  /** A trail of the sample account, by its name and home Region. */
  public static Trail sampleTrail(String name, Region home, boolean isMultiRegion) {
    Trail trail =
        Trail.deliveringTo(BUCKET, TrailArn.of(new Caller(ACCOUNT, home), new TrailName(name)));
    return new Trail(
        trail.arn(),
        trail.delivery(),
        trail.eventSelectors(),
        isMultiRegion,
        false,
        trail.options(),
        trail.logging(),
        trail.tags());
  }

  /** Logs all management events, as a new store does. */
  public static EventDataStore sampleSource() {
    return EventDataStore.named("source", storeArn(SOURCE));
  }

  /** The source, in a status. */
  public static EventDataStore sampleSource(EventDataStoreStatus status) {
    return sampleSource().with(status);
  }

  /** The store without its protection against termination. */
  public static EventDataStore unprotected(EventDataStore store) {
    EventDataStoreOptions old = store.options();
    return store.with(
        new EventDataStoreOptions(
            old.multiRegionEnabled(),
            old.retentionPeriod(),
            false,
            old.billingMode(),
            old.createdAt(),
            old.updatedAt()));
  }

  /** Logs Insights events. */
  public static EventDataStore sampleDestination() {
    return EventDataStore.named("destination", storeArn(DESTINATION))
        .with(AdvancedEventSelectors.INSIGHTS_EVENTS);
  }

  /** Lets CloudTrail do everything. */
  public static Bucket sampleBucket() {
    return new Bucket(BUCKET, Policy.grantingEverythingTo(SERVICE));
  }

  /** Enabled, and lets CloudTrail do everything. */
  public static KmsKey sampleKey() {
    return new KmsKey(KEY, KmsKey.State.ENABLED, Policy.grantingEverythingTo(SERVICE));
  }

  /** The caller's account manages it, the other account is a member; the role is there. */
  public static Organization sampleOrganization() {
    return new Organization("o-sample", ACCOUNT, Set.of(OTHER_ACCOUNT), Set.of(), true);
  }

  public static EventDataStoreArn storeArn(String id) {
    return EventDataStoreArn.ofSuffix(CALLER, id).orElseThrow();
  }

  public static EventSelectors logging(ReadWriteType kind) {
    return new BasicEventSelectors(List.of(EventSelector.managementEvents(kind)));
  }
}
