package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.app.serve.Served;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.InsightNotEnabledException;
import software.amazon.awssdk.services.cloudtrail.model.InsightSelector;
import software.amazon.awssdk.services.cloudtrail.model.InsightType;
import software.amazon.awssdk.services.cloudtrail.model.InvalidInsightSelectorsException;
import software.amazon.awssdk.services.cloudtrail.model.InvalidParameterCombinationException;
import software.amazon.awssdk.services.cloudtrail.model.InvalidTrailNameException;
import software.amazon.awssdk.services.cloudtrail.model.PutInsightSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.TrailNotFoundException;

/** AWS SDK for Java v2. */
class JavaSdkTest {
  private static final Served SERVED = new Served();
  private static final CloudTrailClient OHIO = client(Region.US_EAST_2);
  private static final CloudTrailClient VIRGINIA = client(Region.US_EAST_1);
  private static final String TRAIL = "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail";
  private static final String SOURCE =
      "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/"
          + "EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE";
  private static final String DESTINATION =
      "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/"
          + "EXAMPLE-d483-5c7d-4ac2-adb5dEXAMPLE";
  private static final List<InsightSelector> BOTH =
      List.of(
          selector(InsightType.API_CALL_RATE_INSIGHT),
          selector(InsightType.API_ERROR_RATE_INSIGHT));

  @AfterAll
  static void close() {
    OHIO.close();
    VIRGINIA.close();
    SERVED.close();
  }

  @Test
  void enablesAndDisablesInsightsOnATrail() {
    PutInsightSelectorsResponse enabled =
        OHIO.putInsightSelectors(it -> it.trailName("SampleTrail").insightSelectors(BOTH));

    assertThat(enabled.trailARN()).isEqualTo(TRAIL);
    assertThat(enabled.insightSelectors()).isEqualTo(BOTH);
    assertThat(enabled.eventDataStoreArn()).isNull();
    assertThat(enabled.responseMetadata().requestId()).hasSize(36);
    assertThat(OHIO.getInsightSelectors(it -> it.trailName("SampleTrail")).insightSelectors())
        .isEqualTo(BOTH);

    PutInsightSelectorsResponse disabled =
        OHIO.putInsightSelectors(it -> it.trailName("SampleTrail").insightSelectors(List.of()));

    assertThat(disabled.trailARN()).isEqualTo(TRAIL);
    assertThat(disabled.insightSelectors()).isEmpty();
    assertThat(disabled.hasInsightSelectors()).isTrue();
    assertThatThrownBy(() -> OHIO.getInsightSelectors(it -> it.trailName("SampleTrail")))
        .isInstanceOf(InsightNotEnabledException.class);
  }

  @Test
  void enablesAndDisablesInsightsOnAnEventDataStore() {
    PutInsightSelectorsResponse enabled =
        VIRGINIA.putInsightSelectors(
            it ->
                it.eventDataStore(SOURCE).insightsDestination(DESTINATION).insightSelectors(BOTH));

    assertThat(enabled.eventDataStoreArn()).isEqualTo(SOURCE);
    assertThat(enabled.insightsDestination()).isEqualTo(DESTINATION);
    assertThat(enabled.insightSelectors()).isEqualTo(BOTH);
    assertThat(enabled.trailARN()).isNull();

    PutInsightSelectorsResponse disabled =
        VIRGINIA.putInsightSelectors(it -> it.eventDataStore(SOURCE).insightSelectors(List.of()));

    assertThat(disabled.eventDataStoreArn()).isEqualTo(SOURCE);
    assertThat(disabled.insightSelectors()).isEmpty();
  }

  @Test
  void throwsTheTypedException() {
    assertThatThrownBy(
            () ->
                VIRGINIA.putInsightSelectors(
                    it -> it.trailName("SampleTrail").insightSelectors(BOTH)))
        .isInstanceOf(TrailNotFoundException.class)
        .hasMessageContaining("us-east-1:123456789012:trail/SampleTrail")
        .satisfies(
            thrown -> {
              TrailNotFoundException error = (TrailNotFoundException) thrown;
              assertThat(error.statusCode()).isEqualTo(400);
              assertThat(error.requestId()).hasSize(36);
              assertThat(error.awsErrorDetails().errorCode()).isEqualTo("TrailNotFoundException");
            });
    assertThatThrownBy(
            () -> OHIO.putInsightSelectors(it -> it.trailName("-").insightSelectors(BOTH)))
        .isInstanceOf(InvalidTrailNameException.class);
    assertThatThrownBy(() -> OHIO.putInsightSelectors(it -> it.insightSelectors(BOTH)))
        .isInstanceOf(InvalidParameterCombinationException.class);
    assertThatThrownBy(
            () ->
                OHIO.putInsightSelectors(
                    it ->
                        it.trailName("SampleTrail")
                            .insightSelectors(InsightSelector.builder().insightType("x").build())))
        .isInstanceOf(InvalidInsightSelectorsException.class);
  }

  private static InsightSelector selector(InsightType type) {
    return InsightSelector.builder().insightType(type).build();
  }

  private static CloudTrailClient client(Region region) {
    return CloudTrailClient.builder()
        .endpointOverride(SERVED.endpoint())
        .region(region)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("123456789012", "secret")))
        .build();
  }
}
