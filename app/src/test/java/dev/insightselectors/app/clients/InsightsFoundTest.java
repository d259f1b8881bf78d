package dev.insightselectors.app.clients;

import static dev.insightselectors.app.clients.ObservedExample.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.app.serve.Served;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.Event;
import software.amazon.awssdk.services.cloudtrail.model.InsightType;
import software.amazon.awssdk.services.cloudtrail.model.InvalidParameterException;
import software.amazon.awssdk.services.cloudtrail.model.ListInsightsMetricDataRequest;
import software.amazon.awssdk.services.cloudtrail.model.ListInsightsMetricDataResponse;

/** What Insights have found, listed by the AWS SDK for Java v2. */
class InsightsFoundTest {
  private final Served served = ObservedExample.served();
  private final CloudTrailClient client =
      CloudTrailClient.builder()
          .endpointOverride(served.endpoint())
          .region(Region.US_EAST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(
                  AwsBasicCredentials.create("123456789012", "secret")))
          .build();

  @AfterEach
  void close() {
    client.close();
    served.close();
  }

  @Test
  void areTheMinuteThatSticksOutUntilInsightsAreOff() {
    ListInsightsMetricDataRequest calls = calls().build();

    ListInsightsMetricDataResponse found = client.listInsightsMetricData(calls);
    assertThat(found.values()).containsExactly(2.0, 1.0, 2.0, 60.0, 1.0);
    assertThat(minutesAgo(found.timestamps().get(3))).isBetween(30L, 31L);
    assertThat(found.insightType()).isEqualTo(InsightType.API_CALL_RATE_INSIGHT);
    assertThat(found.trailARN()).isNull();

    client.putInsightSelectors(it -> it.trailName("Audit").insightSelectors(List.of()));
    assertThat(client.listInsightsMetricData(calls).timestamps()).isEmpty();
    assertThat(
            client
                .listInsightsData(it -> it.insightSource(TRAIL).dataType("InsightsEvents"))
                .events())
        .isEmpty();
  }

  @Test
  void areTheStartAndTheEndWithTheTimesThatWereAskedFor() {
    Instant start = Instant.now().minus(Duration.ofMinutes(45));

    List<Event> events =
        client
            .listInsightsDataPaginator(
                it ->
                    it.insightSource(TRAIL)
                        .dataType("InsightsEvents")
                        .dimensionsWithStrings(Map.of("EventName", "RunInstances"))
                        .startTime(start)
                        .maxResults(1))
            .events()
            .stream()
            .toList();

    assertThat(events)
        .extracting(Event::cloudTrailEvent)
        .satisfiesExactly(
            end -> assertThat(end).contains("\"state\":\"End\""),
            begin -> assertThat(begin).contains("\"state\":\"Start\""));
    assertThat(minutesAgo(events.get(1).eventTime())).isBetween(30L, 31L);
  }

  @Test
  void areOfATrailWhereItIsNamed() {
    ListInsightsMetricDataResponse found =
        client.listInsightsMetricData(
            calls()
                .trailName("Audit")
                .eventSource("s3.amazonaws.com")
                .eventName("PutObject")
                .startTime(Instant.now().minus(Duration.ofHours(1)))
                .dataType("FillWithZeros")
                .maxResults(1000)
                .build());

    assertThat(found.trailARN()).isEqualTo(TRAIL);
    assertThat(found.timestamps()).hasSizeBetween(59, 61).hasSameSizeAs(found.values());
    assertThat(found.values()).contains(4.0, 250.0, 3.0).contains(0.0);
  }

  @Test
  void areRefusedAsTheSdkKnows() {
    assertThatThrownBy(() -> client.listInsightsMetricData(calls().errorCode("a").build()))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("ErrorCode may not be given");
  }

  private static ListInsightsMetricDataRequest.Builder calls() {
    return ListInsightsMetricDataRequest.builder()
        .eventSource("ec2.amazonaws.com")
        .eventName("RunInstances")
        .insightType(InsightType.API_CALL_RATE_INSIGHT)
        .period(60);
  }

  private static long minutesAgo(Instant time) {
    return Duration.between(time, Instant.now()).toMinutes();
  }
}
