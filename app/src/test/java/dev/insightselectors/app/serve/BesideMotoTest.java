package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.InsightSelector;
import software.amazon.awssdk.services.cloudtrail.model.InsightType;
import software.amazon.awssdk.services.cloudtrail.model.S3BucketDoesNotExistException;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3Client;

/** One endpoint for all services, with moto for the rest, where moto is on the machine. */
class BesideMotoTest {
  private final URI moto = Moto.engine().endpoint();
  private final AwsJsonServer server =
      Composition.server(
          ServerOptions.on("127.0.0.1", 0).withBeside(Optional.of(moto)),
          World.empty(WorldKind.CLOSED),
          Backing.memory(),
          BesideOptions.at(moto),
          Fault.NONE);
  private final String name = "trail-" + UUID.randomUUID();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void putsInsightsOnATrailWhoseBucketIsAtMoto() {
    S3Client s3 = here(S3Client.builder().forcePathStyle(true));
    s3.createBucket(
        it ->
            it.bucket(name)
                .createBucketConfiguration(where -> where.locationConstraint("us-east-2")));
    s3.putBucketPolicy(it -> it.bucket(name).policy(policy()));
    CloudTrailClient cloudTrail = here(CloudTrailClient.builder());
    cloudTrail.createTrail(it -> it.name(name).s3BucketName(name));
    InsightSelector callRate =
        InsightSelector.builder().insightType(InsightType.API_CALL_RATE_INSIGHT).build();
    cloudTrail.putInsightSelectors(it -> it.trailName(name).insightSelectors(callRate));

    assertThat(cloudTrail.getInsightSelectors(it -> it.trailName(name)).insightSelectors())
        .containsExactly(callRate);
    assertThat(s3.listBuckets().buckets()).extracting(it -> it.name()).contains(name);
  }

  @Test
  void refusesATrailWhoseBucketMotoDoesNotHave() {
    CloudTrailClient cloudTrail = here(CloudTrailClient.builder());

    assertThatThrownBy(() -> cloudTrail.createTrail(it -> it.name(name).s3BucketName(name)))
        .isInstanceOf(S3BucketDoesNotExistException.class);
  }

  @Test
  void servesTheQueryProtocolToo() {
    IamClient iam = here(IamClient.builder());

    assertThat(iam.createUser(it -> it.userName(name)).user().userName()).isEqualTo(name);
  }

  private <B extends AwsClientBuilder<B, C>, C> C here(B builder) {
    return builder
        .region(Region.US_EAST_2)
        .endpointOverride(URI.create("http://127.0.0.1:" + server.port()))
        .credentialsProvider(Gatekeeper.credentials())
        .build();
  }

  private String policy() {
    return """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
        "Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:*",
        "Resource":["arn:aws:s3:::%s","arn:aws:s3:::%s/*"]}]}"""
        .formatted(name, name);
  }
}
