package dev.insightselectors.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.neighbours.observed.InsightsEvent;
import dev.insightselectors.neighbours.observed.ManagementEvent;
import dev.insightselectors.neighbours.observed.Observed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a world says was observed. */
class ObservedDocumentTest {
  private static final String CALL =
      "'EventSource':'ec2.amazonaws.com','EventName':'RunInstances','EventTime':";

  @Test
  void tellsTimesFromTheMinuteInWhichItIsRead() {
    Instant before = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    List<ManagementEvent> events =
        observed(
                "'ManagementEvents':[{%s'-PT45M'},{%s'PT1M30S'},{%s'PT0S'}]"
                    .formatted(CALL, CALL, CALL))
            .managementEvents();
    Instant minute = events.get(2).time();

    assertThat(minute).isBetween(before, Instant.now());
    assertThat(minute.truncatedTo(ChronoUnit.MINUTES)).isEqualTo(minute);
    assertThat(events)
        .extracting(event -> Duration.between(minute, event.time()))
        .containsExactly(Duration.ofMinutes(-45), Duration.ofSeconds(90), Duration.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31T23:59:59.999Z, is not a moment from 2000 to 2999",
    "3000-01-01T00:00:00Z, is not a moment from 2000 to 2999",
    "+1000000000-01-01T00:00:00Z, could not be parsed",
    "PT9223372036854775807S, is not a moment from 2000 to 2999",
    "-P106751991167D, is not a moment from 2000 to 2999",
    "P1Y, cannot be parsed to a Duration",
    "2026-11-22T08:30:00, could not be parsed",
    "yesterday, could not be parsed",
  })
  void takesNoOtherTimes(String time, String reason) {
    assertThatThrownBy(() -> observed("'ManagementEvents':[{" + CALL + "'" + time + "'}]"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("/Observed/0/ManagementEvents/0/EventTime: ")
        .hasMessageContaining(reason);
  }

  @Test
  void keepsARecordAsItIsWhetherItIsAnObjectOrAText() {
    String event =
        "{'InsightType':'ApiCallRateInsight','EventId':'1','EventSource':'s3.amazonaws.com',"
            + "'EventName':'PutObject','EventTime':'2026-11-22T08:30:00Z','CloudTrailEvent':%s}";

    assertThat(
            observed(
                    "'InsightsEvents':[%s,%s]"
                        .formatted(
                            event.formatted("{'b':1,'a':[]}"), event.formatted("'what it said'")))
                .insightsEvents())
        .extracting(InsightsEvent::cloudTrailEvent)
        .extracting(text -> text.orElse(""))
        .containsExactly("{\"b\":1,\"a\":[]}", "what it said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'InsightType':'ApiCallRateInsight','ErrorCode':'A' | /Observed/0/Metrics/0: ErrorCode is",
        "'InsightType':'ApiErrorRateInsight' | /Observed/0/Metrics/0: ErrorCode is given for",
        "'InsightType':'Other' | /Observed/0/Metrics/0/InsightType: has to be ApiCallRateInsight",
        "'TrailARN':'Audit','InsightType':'ApiCallRateInsight' | /Observed/0/Metrics/0/TrailARN: has",
      })
  void takesNoMetricThatCannotBe(String members, String message) {
    String metric = "'EventSource':'s3.amazonaws.com','EventName':'PutObject','Values':[],";

    assertThatThrownBy(() -> observed("'Metrics':[{" + metric + members + "}]"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void hasAnAccountInARegionOnce() {
    String there = "{'AccountId':'123456789012','Region':'us-east-2'}";

    assertThatThrownBy(() -> world(there + "," + there))
        .hasMessageContaining("/Observed/1: has 123456789012 us-east-2, as /Observed/0 has");
    assertThat(world(there + "," + there.replace("us-east-2", "us-east-1")).observed()).hasSize(2);
  }

  private static Observed observed(String members) {
    return world("{'AccountId':'123456789012','Region':'us-east-2'," + members + "}")
        .observed()
        .get(0)
        .observed();
  }

  private static World world(String observed) {
    return new WorldJson()
        .parse(("{'Observed':[" + observed + "]}").replace('\'', '"').getBytes(UTF_8));
  }
}
