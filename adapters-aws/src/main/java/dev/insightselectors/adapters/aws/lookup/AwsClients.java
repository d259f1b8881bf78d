package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.core.model.Region;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

/** The clients of the services; of CloudTrail and KMS one a Region, made when it is first asked. */
public final class AwsClients {
  private final Region home;
  private final AwsEndpoints endpoints;
  private final Bounds bounds;
  private final AwsCredentialsProvider credentials;
  private final ConcurrentMap<Region, CloudTrailClient> cloudTrails = new ConcurrentHashMap<>();
  private final ConcurrentMap<Region, KmsClient> kms = new ConcurrentHashMap<>();

  /**
   * @param home where the services are called that are the same everywhere
   */
  public AwsClients(
      Region home, AwsEndpoints endpoints, Bounds bounds, AwsCredentialsProvider credentials) {
    this.home = home;
    this.endpoints = endpoints;
    this.bounds = bounds;
    this.credentials = credentials;
  }

  CloudTrailClient cloudTrail(Region region) {
    return cloudTrails.computeIfAbsent(
        region,
        it -> bounds.client(at(it, CloudTrailClient.builder()), endpoints.of("cloudtrail")));
  }

  KmsClient kms(Region region) {
    return kms.computeIfAbsent(
        region, it -> bounds.client(at(it, KmsClient.builder()), endpoints.of("kms")));
  }

  /** Follows a bucket into its Region. */
  S3Client s3() {
    Optional<URI> endpoint = endpoints.of("s3");
    boolean elsewhere = endpoint.isPresent();
    return bounds.client(
        at(home, S3Client.builder()).crossRegionAccessEnabled(!elsewhere).forcePathStyle(elsewhere),
        endpoint);
  }

  OrganizationsClient organizations() {
    return bounds.client(at(home, OrganizationsClient.builder()), endpoints.of("organizations"));
  }

  IamClient iam() {
    return bounds.client(at(home, IamClient.builder()), endpoints.of("iam"));
  }

  StsClient sts() {
    return bounds.client(at(home, StsClient.builder()), endpoints.of("sts"));
  }

  private <B extends AwsClientBuilder<B, C>, C> B at(Region region, B builder) {
    return builder
        .region(software.amazon.awssdk.regions.Region.of(region.code()))
        .credentialsProvider(credentials);
  }
}
