package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Region;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The clients of the services beside CloudTrail, all at the endpoint under test. */
final class AwsServices {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI endpoint;
  private final AwsCredentialsProvider credentials;

  AwsServices(URI endpoint, String account) {
    this.endpoint = endpoint;
    this.credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create(account, "secret"));
  }

  S3Client s3(Region region) {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .credentialsProvider(credentials)
        .region(software.amazon.awssdk.regions.Region.of(region.code()))
        .overrideConfiguration(bounded())
        .forcePathStyle(true)
        .build();
  }

  KmsClient kms(Region region) {
    return KmsClient.builder()
        .endpointOverride(endpoint)
        .credentialsProvider(credentials)
        .region(software.amazon.awssdk.regions.Region.of(region.code()))
        .overrideConfiguration(bounded())
        .build();
  }

  private static ClientOverrideConfiguration bounded() {
    return ClientOverrideConfiguration.builder().apiCallTimeout(PATIENCE).build();
  }
}
