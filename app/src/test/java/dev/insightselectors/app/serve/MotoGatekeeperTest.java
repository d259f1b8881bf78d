package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.testkit.subject.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;
import software.amazon.awssdk.services.cloudtrail.model.InsightSelector;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The gatekeeper in front of moto, where moto is on the machine. */
class MotoGatekeeperTest {
  private static final Bounds BOUNDS =
      new Bounds(Duration.ofSeconds(60), Duration.ofSeconds(30), 2);
  private static final String CALL_RATE = "ApiCallRateInsight";

  private final URI moto = Moto.engine().endpoint();
  private final Region region = Region.of(Gatekeeper.REGION.code());
  private final CloudTrailClient cloudTrail =
      CloudTrailClient.builder()
          .region(region)
          .endpointOverride(moto)
          .credentialsProvider(Gatekeeper.credentials())
          .build();
  private final S3Client s3 =
      S3Client.builder()
          .region(region)
          .endpointOverride(moto)
          .forcePathStyle(true)
          .credentialsProvider(Gatekeeper.credentials())
          .build();
  private final KmsClient kms =
      KmsClient.builder()
          .region(region)
          .endpointOverride(moto)
          .credentialsProvider(Gatekeeper.credentials())
          .build();
  private final String name = "trail-" + UUID.randomUUID();

  @Test
  void putsInsightsOnATrailThatMotoKnows() {
    createTrail(true);
    try (Gatekeeper gatekeeper = new Gatekeeper(moto, BOUNDS, false)) {
      assertThat(gatekeeper.put(name, CALL_RATE).outcome()).isEqualTo(Reply.ACCEPTED);
    }
    assertThat(cloudTrail.getInsightSelectors(it -> it.trailName(name)).insightSelectors())
        .extracting(InsightSelector::insightTypeAsString)
        .containsExactly(CALL_RATE);
  }

  @Test
  void refusesATrailThatLogsReadsAndMotoNeverSeesTheCall() {
    createTrail(true);
    EventSelector readsOnly =
        EventSelector.builder()
            .readWriteType(ReadWriteType.READ_ONLY)
            .includeManagementEvents(true)
            .build();
    cloudTrail.putEventSelectors(put -> put.trailName(name).eventSelectors(readsOnly));
    assertRefused("InvalidInsightSelectorsException");
  }

  @Test
  void refusesATrailWhoseBucketLetsNothingIn() {
    createTrail(false);
    assertRefused("InsufficientS3BucketPolicyException");
  }

  @Test
  void refusesATrailWhoseBucketIsGone() {
    createTrail(false);
    s3.deleteBucket(it -> it.bucket(name));
    assertRefused("S3BucketDoesNotExistException");
  }

  @Test
  void refusesATrailWhoseKeyIsDisabledOrGone() {
    createTrail(true);
    String key = kms.createKey().keyMetadata().arn();
    cloudTrail.updateTrail(it -> it.name(name).kmsKeyId(key));
    assertRefused("InsufficientEncryptionPolicyException");
    kms.disableKey(it -> it.keyId(key.substring(key.indexOf('/') + 1)));
    assertRefused("KmsException");
    cloudTrail.updateTrail(it -> it.name(name).kmsKeyId("alias/none-" + UUID.randomUUID()));
    assertRefused("InsufficientEncryptionPolicyException");
  }

  private void assertRefused(String error) {
    try (Gatekeeper gatekeeper = new Gatekeeper(moto, BOUNDS, false)) {
      Reply reply = gatekeeper.put(name, CALL_RATE);
      assertThat(reply.outcome()).as(reply.text()).isEqualTo(error);
    }
    assertThat(cloudTrail.getInsightSelectors(it -> it.trailName(name)).insightSelectors())
        .isEmpty();
  }

  private void createTrail(boolean granting) {
    s3.createBucket(
        it ->
            it.bucket(name)
                .createBucketConfiguration(where -> where.locationConstraint(region.id())));
    if (granting) {
      s3.putBucketPolicy(it -> it.bucket(name).policy(policy()));
    }
    cloudTrail.createTrail(it -> it.name(name).s3BucketName(name));
  }

  private String policy() {
    return """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
        "Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:*",
        "Resource":["arn:aws:s3:::%s","arn:aws:s3:::%s/*"]}]}"""
        .formatted(name, name);
  }
}
