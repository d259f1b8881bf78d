package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.Observation;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Resending;
import dev.insightselectors.testkit.subject.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kit is fair to a subject that limits, throttles and settles late, as real AWS does. */
@Tag("long")
class ReluctantAwsTest {
  private static final FeatureSet FEATURES = FeatureSet.load();
  private static final Patience PATIENT = new Patience(5, Duration.ofMillis(1));

  @Test
  void fiveTrailsAndTenStoresAreEnough() {
    assertThat(notPassed(run(server -> new Reluctant.Full(server, 5), Patience.NONE))).isEmpty();
  }

  @Test
  void oneTrailIsTooFewAndSaidToBe() {
    assertThat(run(server -> new Reluctant.Full(server, 0), Patience.NONE).scenarios())
        .filteredOn(result -> result.verdict() == Verdict.NOT_TESTABLE)
        .extracting(ReluctantAwsTest::reason)
        .contains("could not be arranged: CreateTrail: MaximumNumberOfTrailsExceededException ");
  }

  @Test
  void insightsMayShowLate() {
    RunReport run = some(Reluctant.Late::new, PATIENT);

    assertThat(unfair(run)).isEmpty();
    assertThat(run.observations())
        .extracting(Observation::text)
        .anyMatch(it -> it.contains("settled late"));
  }

  @Test
  void withoutPatienceWhatShowsLateFails() {
    assertThat(some(Reluctant.Late::new, Patience.NONE).count(Verdict.FAILED)).isPositive();
  }

  @Test
  void whatIsInTheMakingIsCalledAgain() {
    assertThat(unfair(some(Reluctant.Busy::new, PATIENT))).isEmpty();
  }

  @Test
  void whatIsCalledTooOftenIsCalledAgainLater() {
    UnaryOperator<Transport> throttled =
        server -> new Resending(new Reluctant.Throttling(server), 3, Duration.ofMillis(1));

    assertThat(unfair(some(throttled, Patience.NONE))).isEmpty();
  }

  /** As an emulator that grows: 501 for what is not there, and nothing of it is wrong. */
  @Test
  void whatIsNotImplementedIsNotSupportedAndNoFailure() {
    Set<String> missing = Set.of("PutEventSelectors", "GetTrail", "GetEventDataStore");
    RunReport run = run(server -> new Reluctant.Unfinished(server, missing), Patience.NONE);

    assertThat(run.count(Verdict.FAILED)).as("%s", notPassed(run)).isZero();
    assertThat(run.conclusion()).isEqualTo(RunReport.Conclusion.PARTIAL);
    assertThat(run.scenarios())
        .filteredOn(result -> result.verdict() == Verdict.NOT_TESTABLE)
        .extracting(ReluctantAwsTest::reason)
        .contains(
            "not supported by the subject: PutInsightSelectors ends in NotImplemented, HTTP 501",
            "could not be arranged: PutEventSelectors: NotImplemented ");
    assertThat(run.count(Verdict.PASSED)).isPositive();
  }

  private static RunReport run(UnaryOperator<Transport> between, Patience patience) {
    return run(ConformanceRun.of(FEATURES), between, patience);
  }

  private static RunReport some(UnaryOperator<Transport> between, Patience patience) {
    return run(ConformanceRun.of(FEATURES).only(EveryThird.of(FEATURES)), between, patience);
  }

  private static RunReport run(
      ConformanceRun run, UnaryOperator<Transport> between, Patience patience) {
    try (Rehearsal rehearsal = Rehearsal.making(new Journal(), between, patience)) {
      return run.against(rehearsal);
    }
  }

  private static List<String> unfair(RunReport run) {
    return others(run, EveryThird::passesOrLacksItsCounterpart);
  }

  private static List<String> notPassed(RunReport run) {
    return others(run, result -> result.verdict() == Verdict.PASSED);
  }

  private static List<String> others(RunReport run, Predicate<ScenarioResult> good) {
    return run.scenarios().stream()
        .filter(good.negate())
        .filter(
            result ->
                !reason(result)
                    .matches("no public operation .*|a bucket is made with a policy and .*"))
        .map(result -> result.id() + " " + result.verdict() + ": " + reason(result))
        .toList();
  }

  private static String reason(ScenarioResult result) {
    return result.failure().map(failure -> failure.message()).orElse("");
  }
}
