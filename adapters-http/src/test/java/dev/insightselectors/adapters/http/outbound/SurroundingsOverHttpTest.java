package dev.insightselectors.adapters.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.Buckets;
import dev.insightselectors.core.port.BucketsContract;
import dev.insightselectors.core.port.CallQuota;
import dev.insightselectors.core.port.CallQuotaContract;
import dev.insightselectors.core.port.InsightsSupport;
import dev.insightselectors.core.port.InsightsSupportContract;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.core.port.KmsKeysContract;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.core.port.OrganizationsContract;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.documents.KeyEntry;
import dev.insightselectors.documents.ObservedEntry;
import dev.insightselectors.documents.Quota;
import dev.insightselectors.documents.RegionFacts;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.observed.ManagementEvent;
import dev.insightselectors.neighbours.observed.Metric;
import dev.insightselectors.neighbours.observed.MetricValues;
import dev.insightselectors.neighbours.observed.Observed;
import dev.insightselectors.neighbours.port.Observations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts of what surrounds trails and stores, over a server over memory. */
class SurroundingsOverHttpTest {
  private static final WorldKind CLOSED = WorldKind.CLOSED;

  @SuppressWarnings("NullAway.Init")
  private static ServedWorld served;

  @BeforeAll
  static void serve() {
    served = new ServedWorld();
  }

  @AfterAll
  static void stop() {
    served.proxy.assertDescribed();
    served.close();
  }

  @Test
  void carriesAllThatIsKnownOfABucket() {
    Bucket bucket =
        new Bucket("full", Policy.EMPTY)
            .in(new Region("us-east-2"))
            .encryptingWith("alias/example")
            .whoseRequesterPays();
    served.world.replace(World.of(CLOSED, it -> it.buckets().add(bucket)));
    assertThat(served.ports().insights().buckets().find("full")).contains(bucket);
  }

  @Test
  void carriesTheLimits() {
    served.world.replace(World.empty(CLOSED));
    assertThat(served.ports().limits().now()).isEqualTo(ResourceLimits.OF_AWS);
    served.world.replace(World.empty(CLOSED).withLimits(new ResourceLimits(7, 0)));
    assertThat(served.ports().limits().now()).isEqualTo(new ResourceLimits(7, 0));
  }

  @Test
  void carriesWhatWasObservedInOneAccountAndRegion() {
    Observed observed =
        new Observed(
            List.of(
                new MetricValues(
                    Optional.of(Samples.sampleTrail().arn()),
                    new Metric(
                        InsightType.API_CALL_RATE,
                        "s3.amazonaws.com",
                        "PutObject",
                        Optional.empty()),
                    Map.of(Samples.NOW, 2.5))),
            List.of(),
            List.of(
                new ManagementEvent(
                    Samples.NOW,
                    "ec2.amazonaws.com",
                    "RunInstances",
                    Optional.of("Client.InstanceLimitExceeded"),
                    false,
                    3)));
    served.world.replace(
        World.of(
            CLOSED,
            it -> it.observed().add(new ObservedEntry(Samples.ACCOUNT, Samples.REGION, observed))));
    Observations observations = served.ports().observations();
    assertThat(observations.in(Samples.ACCOUNT, Samples.REGION)).isEqualTo(observed);
    assertThat(observations.in(Samples.ACCOUNT, Samples.OTHER_REGION)).isEqualTo(Observed.NONE);
    assertThat(observations.in(Samples.OTHER_ACCOUNT, Samples.REGION)).isEqualTo(Observed.NONE);
  }

  @Nested
  class BucketsOverHttp extends BucketsContract {
    @Override
    protected Buckets buckets() {
      return served.ports().insights().buckets();
    }

    @Override
    protected void has(Bucket bucket) {
      served.world.replace(World.of(CLOSED, it -> it.buckets().add(bucket)));
    }

    @Override
    protected Optional<Buckets> unreachableBuckets() {
      return Optional.of(ServedWorld.unreachable().insights().buckets());
    }
  }

  @Nested
  class KmsKeysOverHttp extends KmsKeysContract {
    @Override
    protected KmsKeys kmsKeys() {
      return served.ports().insights().kmsKeys();
    }

    @Override
    protected KmsKey newKey(KmsKey.State state, Policy policy) {
      KmsKey key = new KmsKey(Samples.KEY, state, policy);
      served.world.replace(World.of(CLOSED, it -> it.keys().add(new KeyEntry(key, List.of()))));
      return key;
    }

    @Override
    protected void hasAlias(String aliasName, KmsKey key) {
      served.world.replace(
          World.of(CLOSED, it -> it.keys().add(new KeyEntry(key, List.of(aliasName)))));
    }

    @Override
    protected Optional<KmsKeys> unreachableKmsKeys() {
      return Optional.of(ServedWorld.unreachable().insights().kmsKeys());
    }
  }

  @Nested
  class OrganizationsOverHttp extends OrganizationsContract {
    @Override
    protected Organizations organizations() {
      return served.ports().insights().organizations();
    }

    @Override
    protected void has(Organization organization) {
      served.world.replace(World.of(CLOSED, it -> it.organizations().add(organization)));
    }

    @Override
    protected Optional<Organizations> unreachableOrganizations() {
      return Optional.of(ServedWorld.unreachable().insights().organizations());
    }
  }

  @Nested
  class InsightsSupportOverHttp extends InsightsSupportContract {
    @Override
    protected InsightsSupport insightsSupport() {
      served.world.replace(
          World.of(CLOSED, it -> it.regions().add(new RegionFacts(withholding(), false))));
      return served.ports().insights().insightsSupport();
    }

    @Override
    protected Region offering() {
      return Samples.REGION;
    }

    @Override
    protected Region withholding() {
      return Samples.OTHER_REGION;
    }
  }

  @Nested
  class CallQuotaOverHttp extends CallQuotaContract {
    @Override
    protected CallQuota quotaOf(int calls) {
      served.world.replace(
          World.of(
              CLOSED,
              it -> {
                it.quotas().add(new Quota("PutInsightSelectors", calls, 1, 0));
                it.quotas().add(new Quota("GetInsightSelectors", calls, 1, 0));
              }));
      return served.ports().insights().callQuota();
    }
  }
}
