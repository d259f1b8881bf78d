package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Caller;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/** Buckets in the S3 of the subject. */
record S3Buckets(AwsServices services) implements Buckets {
  /** The one Region whose buckets are made without naming it. */
  private static final String FIRST_REGION = "us-east-1";

  @Override
  public void create(String name, Caller owner) {
    CreateBucketRequest.Builder create = CreateBucketRequest.builder().bucket(name);
    String region = owner.region().code();
    if (!region.equals(FIRST_REGION)) {
      create.createBucketConfiguration(there -> there.locationConstraint(region));
    }
    services.s3(owner).createBucket(create.build());
  }

  @Override
  public void putPolicy(String name, Caller owner, String policy) {
    services.s3(owner).putBucketPolicy(put -> put.bucket(name).policy(policy));
  }

  @Override
  public void deletePolicy(String name, Caller owner) {
    services.s3(owner).deleteBucketPolicy(delete -> delete.bucket(name));
  }

  @Override
  public void delete(String name, Caller owner) {
    S3Client s3 = services.s3(owner);
    s3.listObjectsV2Paginator(list -> list.bucket(name)).contents().stream()
        .forEach(file -> s3.deleteObject(delete -> delete.bucket(name).key(file.key())));
    s3.deleteBucket(delete -> delete.bucket(name));
  }
}
