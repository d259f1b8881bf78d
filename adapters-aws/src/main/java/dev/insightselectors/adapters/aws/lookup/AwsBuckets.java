package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.Buckets;
import dev.insightselectors.documents.PolicyJson;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The buckets of S3 with their policies. A policy that we may not read is a fault. Regions, default
 * encryption and Requester Pays are not asked for: each would cost a call and a permission, and
 * CloudTrail, which is called next, knows them.
 */
record AwsBuckets(S3Client s3) implements Buckets {
  private static final AwsCall GET_POLICY = new AwsCall("S3 GetBucketPolicy");
  private static final AwsCall HEAD = new AwsCall("S3 HeadBucket");
  private static final Set<String> NO_POLICY = Set.of("NoSuchBucketPolicy", "NoSuchBucket");
  private static final Set<String> NO_BUCKET = Set.of("NoSuchBucket", "404");

  @Override
  public Optional<Bucket> find(String name) {
    return GET_POLICY
        .unless(NO_POLICY, () -> s3.getBucketPolicy(get -> get.bucket(name)).policy())
        .map(
            policy ->
                new Bucket(
                    name,
                    AwsCall.understood("the policy of " + name, policy, new PolicyJson()::parse)))
        .or(() -> withoutPolicy(name));
  }

  private Optional<Bucket> withoutPolicy(String name) {
    return HEAD.unless(NO_BUCKET, () -> s3.headBucket(head -> head.bucket(name)))
        .map(there -> new Bucket(name, Policy.EMPTY));
  }
}
