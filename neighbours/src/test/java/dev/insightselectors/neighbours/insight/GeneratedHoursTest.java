package dev.insightselectors.neighbours.insight;

import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.model.InsightType.API_ERROR_RATE;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.neighbours.insight.Hour.ago;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.insightselectors.neighbours.insight.ListInsightsDataAnswer.Event;
import dev.insightselectors.neighbours.observed.ManagementEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of whatever was observed: of made-up events, by a seed. */
class GeneratedHoursTest {
  private static final List<String> NAMES = List.of("RunInstances", "StopInstances");
  private static final List<String> CODES = List.of("AccessDenied", "Client.Limit");
  private static final EventsDraft EVENTS = EventsDraft.ofTheSampleTrail();

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areTheSameInWhateverOrderTheirEventsAreTold(long seed) {
    List<ManagementEvent> events = made(seed).events();
    List<ManagementEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(told(shuffled).insightsData(EVENTS)).isEqualTo(told(events).insightsData(EVENTS));
    assertThat(told(shuffled).metricData(metric(seed)))
        .isEqualTo(told(events).metricData(metric(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areTheSameWithEventsOneByOneAndWithTheirCount(long seed) {
    List<ManagementEvent> single =
        made(seed).events().stream()
            .flatMap(it -> Collections.nCopies(it.count(), counted(it, 1)).stream())
            .toList();

    assertThat(told(single).insightsData(EVENTS)).isEqualTo(made(seed).insightsData(EVENTS));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void haveTheSameRatesWithZerosAndWithout(long seed) {
    MetricDraft draft = metric(seed).from(ago(95));
    Map<Instant, Double> filled = points(made(seed).metricData(draft.filled()));
    Map<Instant, Double> nonZero = points(made(seed).metricData(draft));

    assertThat(nonZero.values()).doesNotContain(0.0);
    assertThat(filled).containsAllEntriesOf(nonZero);
    filled.values().removeIf(value -> value == 0);
    assertThat(filled).isEqualTo(nonZero);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void haveAsManyCallsInHoursAsInMinutes(long seed) {
    MetricDraft draft = metric(seed);
    double minutes = sum(made(seed).metricData(draft.period(60)));

    assertThat(sum(made(seed).metricData(draft.period(300))) * 5).isCloseTo(minutes, offset(1e-6));
    assertThat(sum(made(seed).metricData(draft.period(3600))) * 60)
        .isCloseTo(minutes, offset(1e-6));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areOnePageInPagesPutTogether(long seed) {
    Hour hour = made(seed);
    Random random = new Random(seed);
    MetricDraft metric = metric(seed).from(ago(95));
    metric = random.nextBoolean() ? metric : metric.filled();
    List<Instant> timestamps = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    Optional<String> token = Optional.empty();
    do {
      MetricDraft asked = metric.most(1 + random.nextInt(40));
      ListInsightsMetricDataAnswer page = hour.metricData(token.map(asked::token).orElse(asked));
      timestamps.addAll(page.timestamps());
      values.addAll(page.values());
      token = page.nextToken();
    } while (token.isPresent());
    assertThat(timestamps).isEqualTo(hour.metricData(metric).timestamps());
    assertThat(values).isEqualTo(hour.metricData(metric).values());

    List<Event> events = new ArrayList<>();
    do {
      EventsDraft asked = EVENTS.most(1 + random.nextInt(3));
      ListInsightsDataAnswer page = hour.insightsData(token.map(asked::token).orElse(asked));
      events.addAll(page.events());
      token = page.nextToken();
    } while (token.isPresent());
    assertThat(events).isEqualTo(hour.insightsData(EVENTS).events());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takeNoTokenThatWasChangedOrIsOfAnotherList(long seed) {
    Hour hour = Hour.withABurst();
    MetricDraft metric = MetricDraft.ofCalls();
    String token = hour.metricData(metric.most(7)).nextToken().orElseThrow();
    String ofEvents = hour.insightsData(EVENTS.most(1)).nextToken().orElseThrow();

    assertThat(hour.metricDataAsked(metric.token(token))).isAccepted();
    for (MetricDraft other :
        List.of(
            metric.token(changed(token, seed)),
            metric.token(ofEvents),
            metric.filled().token(token),
            metric.period(300).token(token),
            metric.trailName("SampleTrail").token(token),
            metric.from(ago(40)).token(token))) {
      assertThat(hour.metricDataAsked(other)).isRefusedWith(INVALID_PARAMETER);
    }
    assertThat(hour.insightsDataAsked(EVENTS.token(ofEvents))).isAccepted();
    for (EventsDraft other :
        List.of(
            EVENTS.token(changed(ofEvents, seed)),
            EVENTS.token(token),
            EVENTS.dimensions(Map.of("EventName", "RunInstances")).token(ofEvents))) {
      assertThat(hour.insightsDataAsked(other)).isRefusedWith(INVALID_PARAMETER);
    }
  }

  /** Another letter at one place. */
  private static String changed(String token, long seed) {
    Random random = new Random(seed);
    int place = random.nextInt(token.length());
    char other = token.charAt(place) == 'A' ? 'B' : 'A';
    return token.substring(0, place) + other + token.substring(place + 1);
  }

  private static Hour made(long seed) {
    Random random = new Random(seed);
    return told(
        IntStream.range(0, 150)
            .mapToObj(
                it ->
                    new ManagementEvent(
                        ago(1 + random.nextInt(90)).plusMillis(random.nextInt(60_000)),
                        "ec2.amazonaws.com",
                        NAMES.get(random.nextInt(NAMES.size())),
                        random.nextInt(3) > 0
                            ? Optional.empty()
                            : Optional.of(CODES.get(random.nextInt(CODES.size()))),
                        random.nextInt(5) == 0,
                        random.nextInt(8) == 0 ? 20 + random.nextInt(20) : 1 + random.nextInt(3)))
            .toList());
  }

  private static Hour told(List<ManagementEvent> events) {
    Hour hour = new Hour().watches(API_CALL_RATE, API_ERROR_RATE);
    events.forEach(hour::sees);
    return hour;
  }

  private static MetricDraft metric(long seed) {
    Random random = new Random(seed);
    MetricDraft draft =
        random.nextBoolean()
            ? MetricDraft.ofCalls()
            : MetricDraft.ofErrors(CODES.get(random.nextInt(CODES.size())));
    return draft.eventName(NAMES.get(random.nextInt(NAMES.size())));
  }

  private static ManagementEvent counted(ManagementEvent event, int count) {
    return new ManagementEvent(
        event.time(),
        event.eventSource(),
        event.eventName(),
        event.errorCode(),
        event.readOnly(),
        count);
  }

  private static Map<Instant, Double> points(ListInsightsMetricDataAnswer answer) {
    Map<Instant, Double> points = new TreeMap<>();
    for (int i = 0; i < answer.timestamps().size(); i++) {
      points.put(answer.timestamps().get(i), answer.values().get(i));
    }
    return points;
  }

  private static double sum(ListInsightsMetricDataAnswer answer) {
    return answer.values().stream().mapToDouble(it -> it).sum();
  }
}
