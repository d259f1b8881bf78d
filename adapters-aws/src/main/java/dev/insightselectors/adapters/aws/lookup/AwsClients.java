package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.SharedConnections;
import dev.insightselectors.core.model.Region;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The clients of the services, of CloudTrail and KMS one a Region; all over the same connections.
 */
public final class AwsClients implements AutoCloseable {
  private final Region home;
  private final AwsEndpoints endpoints;
  private final AwsCredentialsProvider credentials;
  private final SharedConnections connections;
  private final ByRegion<CloudTrailClient> cloudTrails;
  private final ByRegion<KmsClient> kms;

  /**
   * @param home where the services are called that are the same everywhere
   */
  public AwsClients(
      Region home, AwsEndpoints endpoints, Bounds bounds, AwsCredentialsProvider credentials) {
    this.home = home;
    this.endpoints = endpoints;
    this.credentials = credentials;
    this.connections = new SharedConnections(bounds);
    this.cloudTrails =
        new ByRegion<>(
            it ->
                connections.client(at(it, CloudTrailClient.builder()), endpoints.of("cloudtrail")));
    this.kms =
        new ByRegion<>(it -> connections.client(at(it, KmsClient.builder()), endpoints.of("kms")));
  }

  CloudTrailClient cloudTrail(Region region) {
    return cloudTrails.in(region);
  }

  KmsClient kms(Region region) {
    return kms.in(region);
  }

  /** Follows a bucket into its Region. */
  S3Client s3() {
    Optional<URI> endpoint = endpoints.of("s3");
    boolean elsewhere = endpoint.isPresent();
    return connections.client(
        at(home, S3Client.builder()).crossRegionAccessEnabled(!elsewhere).forcePathStyle(elsewhere),
        endpoint);
  }

  OrganizationsClient organizations() {
    return connections.client(
        at(home, OrganizationsClient.builder()), endpoints.of("organizations"));
  }

  IamClient iam() {
    return connections.client(at(home, IamClient.builder()), endpoints.of("iam"));
  }

  StsClient sts() {
    return connections.client(at(home, StsClient.builder()), endpoints.of("sts"));
  }

  private <B extends AwsClientBuilder<B, C>, C> B at(Region region, B builder) {
    return builder
        .region(software.amazon.awssdk.regions.Region.of(region.code()))
        .credentialsProvider(credentials);
  }

  @Override
  public void close() {
    connections.close();
  }
}
