package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.LookUpsContract;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;
import software.amazon.awssdk.services.s3.S3Client;

/** What is looked up in CloudTrail, where moto stands for it; moto knows no event data stores. */
class MotoLookUpsTest extends LookUpsContract {
  private final AwsClients clients = Clients.of(Moto.engine().endpoint());

  @BeforeEach
  void hasTheBucket() {
    S3Client s3 = clients.s3();
    if (s3.listBuckets().buckets().stream().noneMatch(it -> it.name().equals(Samples.BUCKET))) {
      s3.createBucket(
          it ->
              it.bucket(Samples.BUCKET)
                  .createBucketConfiguration(at -> at.locationConstraint(Samples.REGION.code())));
    }
  }

  @Override
  protected Ports ports() {
    return Clients.ports(clients);
  }

  @Override
  protected Ports unreachable() {
    return Clients.ports(Clients.unreachable());
  }

  @Override
  protected boolean knowsStores() {
    return false;
  }

  @Override
  protected void has(Trail trail) {
    CloudTrailClient cloudTrail = clients.cloudTrail(trail.homeRegion());
    String name = trail.arn().name().value();
    if (ports().trails().find(trail.arn()).isEmpty()) {
      cloudTrail.createTrail(it -> it.name(name).s3BucketName(trail.delivery().bucketName()));
    }
    if (!trail.eventSelectors().equals(BasicEventSelectors.ALL_MANAGEMENT_EVENTS)) {
      EventSelector reads =
          EventSelector.builder()
              .readWriteType(ReadWriteType.READ_ONLY.wireName())
              .includeManagementEvents(true)
              .build();
      cloudTrail.putEventSelectors(it -> it.trailName(name).eventSelectors(reads));
    }
  }

  @Override
  protected void has(EventDataStore store) {
    throw new UnsupportedOperationException("moto knows no event data stores");
  }
}
