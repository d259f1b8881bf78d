package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.documents.WorldKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExampleCallTest {
  private static final String NO_BUCKET =
      "{\"TrailARN\":\"arn:aws:cloudtrail:eu-west-1:111111111111:trail/NoBucket\","
          + "\"S3BucketName\":\"missing\"}";
  private static final String WITH_BUCKET =
      "{\"TrailARN\":\"arn:aws:cloudtrail:eu-west-1:222222222222:trail/Fine\","
          + "\"S3BucketName\":\"logs\"}";

  @Test
  void isOnATrailOfTheWorldInItsAccountAndRegion() {
    assertThat(ExampleCall.on(world("open", WITH_BUCKET), "http://x:1", ExampleCall::claiming))
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("AWS_ACCESS_KEY_ID=222222222222 ")
                    .contains("--endpoint-url http://x:1 --region eu-west-1 --trail-name Fine "));
  }

  @Test
  void isNotOnATrailThatRefusesIt() {
    assertThat(ExampleCall.on(world("closed", NO_BUCKET), "http://x:1", ExampleCall::claiming))
        .isEmpty();
  }

  @Test
  void isMissingWhereThereIsNoTrail() {
    assertThat(ExampleCall.on(World.empty(WorldKind.OPEN), "http://x:1", ExampleCall::claiming))
        .isEmpty();
  }

  private static World world(String kind, String trails) {
    String document = "{\"World\":\"%s\",\"Trails\":[%s]}".formatted(kind, trails);
    return new WorldJson().parse(document.getBytes(StandardCharsets.UTF_8));
  }
}
