package dev.insightselectors.documents;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Delivery;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.EventSelector.DataResource;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.LoggingState;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailOptions;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.neighbours.observed.InsightsEvent;
import dev.insightselectors.neighbours.observed.ManagementEvent;
import dev.insightselectors.neighbours.observed.Metric;
import dev.insightselectors.neighbours.observed.MetricValues;
import dev.insightselectors.neighbours.observed.Observed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Worlds and their parts, with as little as possible and with everything. */
final class Worlds {
  static final TrailArn SAMPLE_TRAIL =
      TrailArn.parse("arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail").orElseThrow();
  static final EventDataStoreArn SOURCE =
      EventDataStoreArn.parse("arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/source")
          .orElseThrow();
  static final EventDataStoreArn DESTINATION =
      EventDataStoreArn.parse("arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/target")
          .orElseThrow();
  private static final Instant THEN = Instant.parse("2023-11-09T22:37:45.117Z");

  private Worlds() {}

  static World full() {
    return new World(
        WorldKind.CLOSED,
        List.of(organization()),
        List.of(new RegionFacts(new Region("us-gov-west-1"), false)),
        List.of(new Bucket("none", Policy.EMPTY), fullBucket()),
        List.of(key()),
        List.of(fullTrail(), TrailEntry.of(Trail.deliveringTo("b", trail("Plain")))),
        List.of(fullStore(), EventDataStoreEntry.of(EventDataStore.named("Insights", DESTINATION))),
        List.of(new Quota("PutInsightSelectors", 3, 60, 2)),
        new ResourceLimits(7, 0),
        List.of(observed()));
  }

  /** Everything that can be observed, told in full. */
  static ObservedEntry observed() {
    return new ObservedEntry(
        new AccountId("123456789012"),
        new Region("us-east-2"),
        new Observed(
            List.of(
                new MetricValues(
                    Optional.of(SAMPLE_TRAIL),
                    new Metric(
                        InsightType.API_ERROR_RATE,
                        "s3.amazonaws.com",
                        "PutObject",
                        Optional.of("AccessDenied")),
                    Map.of(
                        Instant.parse("2023-11-09T22:37:00Z"),
                        2.5,
                        Instant.parse("2023-11-09T22:36:00Z"),
                        0.0)),
                new MetricValues(
                    Optional.empty(),
                    new Metric(
                        InsightType.API_CALL_RATE,
                        "ec2.amazonaws.com",
                        "RunInstances",
                        Optional.empty()),
                    Map.of())),
            List.of(
                new InsightsEvent(
                    Optional.of(SAMPLE_TRAIL),
                    InsightType.API_CALL_RATE,
                    "5e1f4dd2-0b0d-4c0a-9f5c-7d3c1f1f0001",
                    THEN,
                    "s3.amazonaws.com",
                    "PutObject",
                    Optional.of("{\"insightDetails\":{\"state\":\"Start\"}}")),
                new InsightsEvent(
                    Optional.empty(),
                    InsightType.API_ERROR_RATE,
                    "other",
                    THEN,
                    "iam.amazonaws.com",
                    "GetUser",
                    Optional.empty())),
            List.of(
                new ManagementEvent(
                    THEN, "iam.amazonaws.com", "GetUser", Optional.of("NoSuchEntity"), true, 12),
                new ManagementEvent(
                    THEN, "ec2.amazonaws.com", "RunInstances", Optional.empty(), false, 1))));
  }

  static Bucket fullBucket() {
    return new Bucket("open", cloudTrailOnly())
        .in(new Region("us-east-2"))
        .encryptingWith("alias/example")
        .whoseRequesterPays();
  }

  static TrailArn trail(String name) {
    return TrailArn.parse("arn:aws:cloudtrail:us-east-2:123456789012:trail/" + name).orElseThrow();
  }

  static Policy cloudTrailOnly() {
    return Policy.grantingEverythingTo("cloudtrail.amazonaws.com");
  }

  static Organization organization() {
    AccountId member = new AccountId("123456789012");
    AccountId other = new AccountId("222222222222");
    return new Organization(
        "o-exampleorgid",
        new AccountId("111111111111"),
        Set.of(member, other),
        Set.of(member),
        false);
  }

  static KeyEntry key() {
    return new KeyEntry(
        new KmsKey(
            "arn:aws:kms:us-east-2:123456789012:key/1234abcd",
            KmsKey.State.PENDING_DELETION,
            cloudTrailOnly()),
        List.of("alias/example", "alias/team/other"));
  }

  /** A trail in which nothing is as CreateTrail would make it. */
  static TrailEntry fullTrail() {
    Trail trail =
        new Trail(
            SAMPLE_TRAIL,
            Delivery.to("bucket").withKeyPrefix("prefix").withKmsKeyId("alias/example"),
            new BasicEventSelectors(
                List.of(
                    new EventSelector(
                        ReadWriteType.WRITE_ONLY,
                        false,
                        List.of(new DataResource("AWS::S3::Object", List.of("arn:aws:s3"))),
                        List.of("kms.amazonaws.com")))),
            true,
            true,
            new TrailOptions(
                false,
                true,
                Optional.of(false),
                Optional.of("topic"),
                Optional.of("group"),
                Optional.of("role")),
            LoggingState.NEVER_STARTED.stoppedAt(THEN).startedAt(THEN.plusSeconds(1)),
            Map.of("team", "audit", "stage", ""));
    return new TrailEntry(
        trail,
        new InsightSelection(
            new InsightSelectors(
                List.of(
                    InsightSelector.of(InsightType.API_ERROR_RATE),
                    new InsightSelector(
                        InsightType.API_CALL_RATE,
                        List.of(SourceEventCategory.DATA, SourceEventCategory.MANAGEMENT)))),
            Optional.empty()));
  }

  /** A store in which nothing is as CreateEventDataStore would make it. */
  static EventDataStoreEntry fullStore() {
    EventDataStore store =
        new EventDataStore(
            SOURCE,
            "Source",
            new AdvancedEventSelectors(List.of(everyOperator())),
            EventDataStoreStatus.STOPPED_INGESTION,
            Optional.of("alias/example"),
            true,
            new EventDataStoreOptions(
                false,
                7,
                false,
                EventDataStoreOptions.FIXED,
                Optional.of(THEN),
                Optional.of(THEN.plusNanos(1))),
            Map.of("team", "audit"));
    return new EventDataStoreEntry(
        store,
        new InsightSelection(
            InsightSelectors.of(InsightType.API_ERROR_RATE), Optional.of(DESTINATION)));
  }

  private static AdvancedEventSelector everyOperator() {
    return new AdvancedEventSelector(
        Optional.of("everything"),
        List.of(
            new AdvancedFieldSelector(
                "eventName",
                List.of("a"),
                List.of("b"),
                List.of("c"),
                List.of("d"),
                List.of("e"),
                List.of("f", "g"))));
  }
}
