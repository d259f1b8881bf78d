package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.Buckets;
import dev.insightselectors.core.port.BucketsContract;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.documents.PolicyJson;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

class MotoBucketsTest extends BucketsContract {
  private final S3Client s3 = Clients.of(Moto.engine().endpoint()).s3();

  @Override
  protected Buckets buckets() {
    return new AwsBuckets(s3);
  }

  @Override
  protected void has(Bucket bucket) {
    s3.createBucket(
        it ->
            it.bucket(bucket.name())
                .createBucketConfiguration(
                    where -> where.locationConstraint(Samples.REGION.code())));
    if (!bucket.policy().equals(Policy.EMPTY)) {
      String policy = new PolicyJson().write(bucket.policy()).toString();
      s3.putBucketPolicy(it -> it.bucket(bucket.name()).policy(policy));
    }
  }

  @Override
  protected Optional<Buckets> unreachableBuckets() {
    return Optional.of(new AwsBuckets(Clients.unreachable().s3()));
  }
}
