package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Region;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/** Buckets in the S3 of the subject. */
final class S3Buckets implements Buckets {
  /** The one Region whose buckets are made without naming it. */
  private static final String FIRST_REGION = "us-east-1";

  private final AwsServices services;
  private final Map<Region, S3Client> clients = new ConcurrentHashMap<>();

  S3Buckets(AwsServices services) {
    this.services = services;
  }

  @Override
  public void create(String name, Region region, String policy) {
    S3Client s3 = clients.computeIfAbsent(region, services::s3);
    s3.createBucket(request(name, region));
    if (!policy.isEmpty()) {
      s3.putBucketPolicy(put -> put.bucket(name).policy(policy));
    }
  }

  @Override
  public void delete(String name, Region region) {
    clients.computeIfAbsent(region, services::s3).deleteBucket(delete -> delete.bucket(name));
  }

  private static CreateBucketRequest request(String name, Region region) {
    CreateBucketRequest.Builder create = CreateBucketRequest.builder().bucket(name);
    if (!region.code().equals(FIRST_REGION)) {
      create.createBucketConfiguration(there -> there.locationConstraint(region.code()));
    }
    return create.build();
  }
}
