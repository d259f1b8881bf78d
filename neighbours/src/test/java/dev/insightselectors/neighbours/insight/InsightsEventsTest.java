package dev.insightselectors.neighbours.insight;

import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.model.InsightType.API_ERROR_RATE;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.insight.Hour.ago;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.neighbours.insight.ListInsightsDataAnswer.Event;
import dev.insightselectors.neighbours.observed.InsightsEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ListInsightsData answers of what was observed, and what is computed of it. */
class InsightsEventsTest {
  private static final EventsDraft ALL = EventsDraft.ofTheSampleTrail();

  @Test
  void tellOfTheStartAndOfTheEndTheNewestFirst() {
    List<Event> events = Hour.withABurst().insightsData(ALL).events();

    assertThat(events).extracting(Event::eventTime).containsExactly(ago(19), ago(20));
    assertThat(events).extracting(Event::eventName).containsOnly("RunInstances");
    assertThat(events).extracting(Event::eventSource).containsOnly("ec2.amazonaws.com");
    assertThat(events).extracting(Event::eventId).doesNotHaveDuplicates();
    assertThat(Hour.withABurst().records())
        .satisfiesExactly(
            end ->
                assertThat(end)
                    .contains("\"state\":\"End\"", "\"insightDuration\":1,")
                    .contains("\"eventID\":\"" + events.get(0).eventId() + "\"")
                    .contains("\"insight\":{\"average\":60.0}", "\"baseline\":{\"average\":2.0}"),
            start ->
                assertThat(start)
                    .contains("\"state\":\"Start\"", "\"baselineDuration\":40}")
                    .contains("\"eventTime\":\"2026-11-22T08:10:00Z\"")
                    .contains("\"insightType\":\"ApiCallRateInsight\",\"insightContext\""));
  }

  @Test
  void areNotThereWhereInsightsOfTheTypeAreOff() {
    assertThat(Hour.withABurst().watches().records()).isEmpty();
    assertThat(Hour.withABurst().watches(API_ERROR_RATE).records()).isEmpty();
    assertThat(Hour.withABurst().watchesData(API_CALL_RATE).records()).isEmpty();
  }

  @Test
  void tellOfErrorsUnderTheirCode() {
    Hour hour = new Hour().watches(API_ERROR_RATE).calls(60, 1);
    hour.fails(20, 30, "Client.Limit", true).fails(20, 3, "Other", false);

    assertThat(hour.records())
        .hasSize(2)
        .allSatisfy(
            record ->
                assertThat(record).contains("\"errorCode\":\"Client.Limit\",\"insightContext\""));
  }

  /** Nothing is told of the time before the first event, so that nothing is unusual then. */
  @ParameterizedTest
  @CsvSource({
    // minutes of two calls each, then one minute: over 2 + 3 * 1 is unusual
    "10, 5, 0",
    "10, 6, 2",
    "0, 1000, 0",
    "1, 6, 2",
  })
  void beginWhereARateIsOverThreeDeviationsOfAtLeastOneCall(int before, int calls, int events) {
    Hour hour = new Hour().watches(API_CALL_RATE).calls(10, calls);
    IntStream.rangeClosed(1, before).forEach(minute -> hour.calls(10 + minute, 2));

    assertThat(hour.records()).hasSize(events);
  }

  @Test
  void takeTheDeviationOfWhatWasBefore() {
    Hour hour = new Hour().watches(API_CALL_RATE);
    IntStream.rangeClosed(1, 20).forEach(it -> hour.calls(20 + it, it % 2 == 0 ? 1 : 21));
    EventsDraft since = ALL.from(ago(20));
    // On average 11, with a deviation of 10.
    assertThat(hour.calls(20, 41).insightsData(since).events()).isEmpty();
    assertThat(hour.calls(20, 1).insightsData(since).events()).hasSize(2);
  }

  @Test
  void areMeasuredByWhatWasUsualBeforeTheyBegan() {
    Hour hour = new Hour().watches(API_CALL_RATE);
    IntStream.rangeClosed(1, 60).forEach(ago -> hour.calls(ago, ago <= 30 && ago > 10 ? 60 : 2));

    assertThat(hour.insightsData(ALL).events())
        .extracting(Event::eventTime)
        .containsExactly(ago(10), ago(30));
    assertThat(hour.records().get(0)).contains("\"insightDuration\":20,");
  }

  @Test
  void haveTheAverageOfAllTheirMinutesWhenTheyEndAndAnIdTogether() {
    Hour hour = new Hour().watches(API_CALL_RATE).calls(60, 1).calls(20, 50).calls(19, 25);
    String end = hour.records().get(0);
    String start = hour.records().get(1);

    assertThat(end).contains("\"insight\":{\"average\":37.5}");
    assertThat(start).contains("\"insight\":{\"average\":50.0}");
    assertThat(sharedId(end)).hasSize(36).isEqualTo(sharedId(start));
  }

  private static String sharedId(String record) {
    return record.replaceAll(".*\"sharedEventID\":\"([^\"]*)\".*", "$1");
  }

  @Test
  void endWithTheFirstMinuteThatIsUsualAgainAndOver() {
    Hour hour = new Hour().watches(API_CALL_RATE).calls(60, 1).calls(1, 50);

    assertThat(hour.records()).hasSize(1).allMatch(it -> it.contains("\"Start\""));
    hour.world.isAt(NOW.plusSeconds(59));
    assertThat(hour.records()).hasSize(1);
    hour.world.isAt(NOW.plusSeconds(60));
    assertThat(hour.records()).hasSize(2);
    hour.world.isAt(NOW.minusSeconds(1));
    assertThat(hour.records()).as("the minute is not over").isEmpty();
  }

  /** The day before is quiet, but for an hour of many calls; today's many calls are usual then. */
  @Test
  void areMeasuredByTheDaysBeforeOnEveryDayButTheFirst() {
    Instant midnight = Instant.parse("2026-11-22T00:00:00Z");
    Hour hour = new Hour().watches(API_CALL_RATE);
    IntStream.range(0, 60).forEach(it -> hour.calls(midnight.minusSeconds(3600 - 60L * it), 10));
    hour.calls(midnight.plusSeconds(60), 13);
    assertThat(hour.records()).isEmpty();

    hour.calls(midnight.plusSeconds(600), 14);
    assertThat(hour.records())
        .hasSize(2)
        .allMatch(it -> it.contains("\"baseline\":{\"average\":10.0}"))
        .allMatch(it -> it.contains("\"baselineDuration\":60}"));
  }

  @Test
  void areMeasuredByNoMoreThan28Days() {
    Instant midnight = Instant.parse("2026-11-22T00:00:00Z");
    Hour hour = new Hour().watches(API_CALL_RATE).calls(20, 9);
    hour.calls(midnight.minus(Duration.ofDays(28)).minusSeconds(60), 100_000);

    assertThat(hour.records())
        .hasSize(2)
        .allMatch(it -> it.contains("\"baseline\":{\"average\":0.0}"))
        .allMatch(it -> it.contains("\"baselineDuration\":40320}"));
  }

  @Test
  void areListedFromTheStartToTheEndWithBoth() {
    Hour hour = Hour.withABurst();

    assertThat(hour.insightsData(ALL.from(ago(20)).until(ago(19))).events()).hasSize(2);
    assertThat(hour.insightsData(ALL.from(ago(20).plusMillis(1))).events()).hasSize(1);
    assertThat(hour.insightsData(ALL.until(ago(19).minusMillis(1))).events()).hasSize(1);
  }

  @Test
  void areKeptFor90DaysAndNotToldTooEarly() {
    Hour hour = new Hour().watches(API_CALL_RATE);
    hour.isTold(told("old", NOW.minus(Duration.ofDays(90)), Optional.empty()));
    hour.isTold(told("older", NOW.minus(Duration.ofDays(90)).minusMillis(1), Optional.empty()));
    hour.isTold(told("future", NOW.plusMillis(1), Optional.empty()));

    EventsDraft wide = ALL.from(Instant.EPOCH).until(NOW.plus(Duration.ofDays(1)));
    for (EventsDraft draft : List.of(ALL, wide)) {
      assertThat(hour.insightsData(draft).events())
          .extracting(Event::eventId)
          .containsExactly("old");
    }
  }

  @Test
  void areToldAsTheyAre() {
    InsightsEvent event = told("id", ago(5), Optional.of(sampleTrail().arn()));
    Hour hour = new Hour().watchesData(API_CALL_RATE).isTold(event);

    assertThat(hour.insightsData(ALL).events())
        .containsExactly(
            new Event("id", "PutObject", ago(5), "s3.amazonaws.com", Optional.of("{\"a\":1}")));
    assertThat(hour.watches().insightsData(ALL).events()).isEmpty();
  }

  @Test
  void ofAnotherTrailAreNotTold() {
    TrailArn other = TrailArn.parse(sampleTrail().arn() + "2").orElseThrow();
    Hour hour =
        new Hour().watchesData(API_CALL_RATE).isTold(told("id", ago(5), Optional.of(other)));

    assertThat(hour.insightsData(ALL).events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EventId, id, 1",
    "EventId, ID, 0",
    "EventName, PutObject, 1",
    "EventName, RunInstances, 2",
    "EventSource, s3.amazonaws.com, 1",
    "EventSource, s3, 0",
  })
  void areThoseOfTheDimension(String dimension, String value, int events) {
    Hour hour = Hour.withABurst().isTold(told("id", ago(5), Optional.empty()));

    assertThat(hour.insightsData(ALL.dimensions(Map.of(dimension, value))).events())
        .hasSize(events);
  }

  private static InsightsEvent told(String id, Instant time, Optional<TrailArn> trail) {
    return new InsightsEvent(
        trail,
        InsightType.API_CALL_RATE,
        id,
        time,
        "s3.amazonaws.com",
        "PutObject",
        Optional.of("{\"a\":1}"));
  }
}
