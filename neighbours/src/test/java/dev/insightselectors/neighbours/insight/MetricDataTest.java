package dev.insightselectors.neighbours.insight;

import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.model.InsightType.API_ERROR_RATE;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.insight.Hour.ago;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.observed.Metric;
import dev.insightselectors.neighbours.observed.MetricValues;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ListInsightsMetricData answers of what was observed. */
class MetricDataTest {
  private static final MetricDraft CALLS = MetricDraft.ofCalls();
  private static final TrailArn TRAIL = sampleTrail().arn();

  @Test
  void showsTheMinuteThatSticksOut() {
    ListInsightsMetricDataAnswer answer = Hour.withABurst().metricData(CALLS);

    assertThat(answer.timestamps()).hasSize(60).startsWith(ago(60)).endsWith(ago(1)).isSorted();
    assertThat(answer.values()).hasSize(60);
    assertThat(answer.values().get(answer.timestamps().indexOf(ago(20)))).isEqualTo(60.0);
    assertThat(answer.values()).filteredOn(value -> value != 2.0).containsExactly(60.0);
    assertThat(answer.nextToken()).isEmpty();
    assertThat(answer.eventSource()).contains("ec2.amazonaws.com");
    assertThat(answer.eventName()).contains("RunInstances");
    assertThat(answer.insightType()).contains("ApiCallRateInsight");
    assertThat(answer.errorCode()).isEmpty();
    assertThat(answer.trailArn()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NonZeroData, ''", "FillWithZeros, ''", "FillWithZeros, SampleTrail"})
  void showsNothingWhereInsightsOfTheTypeAreOff(String dataType, String trail) {
    for (Hour hour :
        List.of(Hour.withABurst().watches(), Hour.withABurst().watches(API_ERROR_RATE))) {
      MetricDraft draft = CALLS.dataType(dataType);
      ListInsightsMetricDataAnswer answer =
          hour.metricData(trail.isEmpty() ? draft : draft.trailName(trail));

      assertThat(answer.timestamps()).isEmpty();
      assertThat(answer.values()).isEmpty();
    }
  }

  @Test
  void showsManagementEventsWhereTheTrailThatIsNamedWatchesThem() {
    assertThat(Hour.withABurst().metricData(CALLS.trailName("SampleTrail")).values()).hasSize(60);
    assertThat(Hour.withABurst().metricData(CALLS.trailName(TRAIL.toString())).values())
        .hasSize(60);
    assertThat(Hour.withABurst().metricData(CALLS.trailName("SampleTrail")).trailArn()).isEmpty();
    assertThat(Hour.withABurst().watchesData(API_CALL_RATE).metricData(CALLS).values()).isEmpty();
  }

  @Test
  void showsThemWhereAnyTrailThatShowsInTheRegionWatchesThem() {
    Hour hour = Hour.withABurst().watches();
    assertThat(hour.metricData(CALLS).values()).isEmpty();
    Trail elsewhere = sampleOf("Elsewhere", false);
    watching(hour, elsewhere);
    assertThat(hour.metricData(CALLS).values()).isEmpty();
    assertThat(hour.metricData(CALLS.trailName(elsewhere.arn().toString())).values()).isEmpty();
    watching(hour, sampleOf("Everywhere", true));
    assertThat(hour.metricData(CALLS).values()).hasSize(60);
  }

  @Test
  void showsThemWhereTheTrailOfTheOrganizationWatchesThem() {
    Hour hour = Hour.withABurst().watches();
    hour.world.has(OfMembers.organization(false));
    watching(hour, OfMembers.trail());

    assertThat(hour.metricData(CALLS).values()).hasSize(60);
  }

  private static Trail sampleOf(String name, boolean isMultiRegion) {
    return Samples.sampleTrail(name, OTHER_REGION, isMultiRegion);
  }

  private static void watching(Hour hour, Trail trail) {
    hour.world
        .has(trail)
        .keeps(
            new InsightSelection(InsightSelectors.of(API_CALL_RATE), Optional.empty()),
            trail.arn());
  }

  @Test
  void countsWritesAsCallsWhetherTheyFailOrNotAndReadsAsErrorsAlone() {
    Hour hour =
        new Hour()
            .watches(API_CALL_RATE, API_ERROR_RATE)
            .calls(5, 3)
            .fails(5, 2, "AccessDenied", false)
            .fails(5, 4, "AccessDenied", true)
            .fails(5, 8, "Throttled", false);

    assertThat(hour.metricData(CALLS).values()).containsExactly(13.0);
    assertThat(hour.metricData(MetricDraft.ofErrors("AccessDenied")).values()).containsExactly(6.0);
    assertThat(hour.metricData(MetricDraft.ofErrors("AccessDenied")).errorCode())
        .contains("AccessDenied");
    assertThat(hour.metricData(MetricDraft.ofErrors("Throttled")).values()).containsExactly(8.0);
    assertThat(hour.metricData(MetricDraft.ofErrors("Other")).values()).isEmpty();
    assertThat(hour.metricData(CALLS.eventName("StopInstances")).values()).isEmpty();
    assertThat(hour.metricData(CALLS.eventSource("s3.amazonaws.com")).values()).isEmpty();
  }

  @Test
  void tellsCallsAMinuteHoweverLongThePeriodIs() {
    Hour hour = Hour.withABurst();

    ListInsightsMetricDataAnswer fives = hour.metricData(CALLS.period(300));
    assertThat(fives.timestamps()).startsWith(Instant.parse("2026-11-22T07:30:00Z")).hasSize(12);
    assertThat(fives.values()).filteredOn(it -> it != 2.0).containsExactly((60 + 4 * 2) / 5.0);
    ListInsightsMetricDataAnswer hours = hour.metricData(CALLS.without("period"));
    assertThat(hours.timestamps())
        .containsExactly(
            Instant.parse("2026-11-22T07:00:00Z"), Instant.parse("2026-11-22T08:00:00Z"));
    assertThat(hours.values()).containsExactly(1.0, (60 + 29 * 2) / 60.0);
  }

  @Test
  void beginsWithTheStartAndEndsBeforeTheEnd() {
    Hour hour = Hour.withABurst();

    assertThat(hour.metricData(CALLS.from(ago(30)).until(ago(27))).timestamps())
        .containsExactly(ago(30), ago(29), ago(28));
    assertThat(hour.metricData(CALLS.from(ago(30).plusMillis(1)).until(ago(28))).timestamps())
        .containsExactly(ago(29));
    assertThat(hour.metricData(CALLS.from(ago(30)).until(ago(30))).timestamps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60, 15", "300, 63", "3600, 90"})
  void keepsDataPointsForSoManyDays(int period, int days) {
    Instant oldest = NOW.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(days));
    Hour hour =
        new Hour().watches(API_CALL_RATE).calls(oldest, 60).calls(oldest.minusSeconds(period), 60);
    hour.world.isAt(oldest.plus(Duration.ofDays(days)));

    assertThat(hour.metricData(CALLS.period(period)).timestamps()).containsExactly(oldest);
    assertThat(hour.metricData(CALLS.period(period).from(Instant.EPOCH)).timestamps())
        .containsExactly(oldest);
    hour.world.isAt(oldest.plus(Duration.ofDays(days)).plusMillis(1));
    assertThat(hour.metricData(CALLS.period(period)).timestamps()).isEmpty();
  }

  @Test
  void fillsOnePageWithZerosWhereNothingElseIsAsked() {
    ListInsightsMetricDataAnswer answer = Hour.withABurst().metricData(CALLS.filled());

    assertThat(answer.timestamps()).hasSize(21_600).startsWith(NOW.minus(Duration.ofDays(15)));
    assertThat(answer.values()).filteredOn(it -> it != 0).hasSize(60);
    assertThat(answer.nextToken()).isEmpty();
  }

  @Test
  void tellsOfNothingThatIsYetToCome() {
    Hour hour = new Hour().watches(API_CALL_RATE).calls(NOW.plusSeconds(61), 7).calls(NOW, 1);
    MetricDraft draft = CALLS.until(NOW.plus(Duration.ofDays(1)));

    assertThat(hour.metricData(draft).timestamps()).isEmpty();
    hour.world.isAt(NOW.plusSeconds(60));
    assertThat(hour.metricData(draft).values()).containsExactly(1.0);
    hour.world.isAt(NOW.plusSeconds(62));
    assertThat(hour.metricData(draft).values()).containsExactly(1.0, 7.0);
  }

  @Test
  void tellsOfAMinuteAndAnHourWhatWasSeenOfThemByNow() {
    Hour hour =
        new Hour()
            .watches(API_CALL_RATE)
            .calls(NOW, 60)
            .calls(NOW.plusSeconds(30), 7)
            .isTold(new MetricValues(Optional.empty(), calls(), Map.of(NOW.plusSeconds(60), 60.0)));
    hour.world.isAt(NOW.plusSeconds(20));

    assertThat(hour.metricData(CALLS).values()).containsExactly(60.0);
    assertThat(hour.metricData(CALLS.period(3600)).values()).containsExactly(1.0);
  }

  @Test
  void goesOnToTheTimeThatTheFirstPageWasAskedForAt() {
    Hour hour = Hour.withABurst();
    String token = hour.metricData(CALLS.most(59)).nextToken().orElseThrow();
    hour.calls(NOW, 5);
    hour.world.isAt(NOW.plusSeconds(120));

    assertThat(hour.metricData(CALLS).values()).hasSize(61);
    assertThat(hour.metricData(CALLS.most(59).token(token)).timestamps()).containsExactly(ago(1));
  }

  @Test
  void takesWhatIsToldInPlaceOfWhatWouldBeCounted() {
    Hour hour =
        Hour.withABurst()
            .isTold(
                new MetricValues(
                    Optional.empty(), calls(), Map.of(ago(1), 9.5, ago(2), 0.0, ago(70), 1.0)))
            .isTold(
                new MetricValues(
                    Optional.empty(),
                    new Metric(
                        API_CALL_RATE, "ec2.amazonaws.com", "StopInstances", Optional.empty()),
                    Map.of(ago(1), 100.0)));

    ListInsightsMetricDataAnswer answer = hour.metricData(CALLS);
    assertThat(answer.timestamps()).startsWith(ago(70)).hasSize(60);
    assertThat(answer.values()).endsWith(2.0, 9.5);
    assertThat(answer.timestamps()).doesNotContain(ago(2));
    assertThat(hour.watches().metricData(CALLS).values()).isEmpty();
  }

  @Test
  void tellsWhatIsToldOfATrailToWhoeverNamesItAlone() {
    Hour hour =
        new Hour()
            .watchesData(API_CALL_RATE)
            .isTold(new MetricValues(Optional.of(TRAIL), calls(), Map.of(ago(3), 4.0)));

    ListInsightsMetricDataAnswer named = hour.metricData(CALLS.trailName("SampleTrail"));
    assertThat(named.values()).containsExactly(4.0);
    assertThat(named.trailArn()).contains(TRAIL);
    assertThat(hour.metricData(CALLS).values()).isEmpty();
    assertThat(hour.watches().metricData(CALLS.trailName("SampleTrail")).values()).isEmpty();
  }

  private static Metric calls() {
    return new Metric(API_CALL_RATE, "ec2.amazonaws.com", "RunInstances", Optional.empty());
  }
}
