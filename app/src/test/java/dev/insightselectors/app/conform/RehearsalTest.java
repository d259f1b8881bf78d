package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.subject.Patience;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is arranged through public operations is what the scenarios ask for: the reference passes
 * all that can be arranged so.
 */
@Tag("long")
class RehearsalTest {
  private static final FeatureSet FEATURES = FeatureSet.load();
  private static final String WHAT_AWS_CAN_ARRANGE = "put-insight-selectors-2026-11-aws";
  private static final List<String> WHAT_NO_OPERATION_DOES =
      List.of(
          "a bucket is made with a policy and nothing else",
          "no public operation makes a store with a given ID suffix",
          "no public operation sets the quota",
          "no public operation takes Insights out of a Region");

  private static final Pattern NAME = Pattern.compile("\"Name\":\"[^\"]*\"");

  private final Journal journal = new Journal();

  /** And who passes them conforms to the set of what can be arranged. */
  @Test
  void everyScenarioIsArrangedAndPassesButThoseThatNoOperationArranges() {
    RequirementSet part = ReleasedSets.load().named(WHAT_AWS_CAN_ARRANGE);
    try (Rehearsal rehearsal = Rehearsal.making(journal)) {
      RunReport run = ConformanceRun.of(FEATURES.counting(part)).against(rehearsal);

      assertThat(run.conclusion()).isEqualTo(Conclusion.CONFORMS);
      assertThat(run.everyScenario())
          .filteredOn(result -> !result.verdict().equals(Verdict.PASSED))
          .filteredOn(result -> !WHAT_NO_OPERATION_DOES.contains(reason(result)))
          .filteredOn(result -> !isRefusedWhereNothingRightCanBeArranged(result))
          .extracting(result -> result.id() + " " + result.verdict() + ": " + reason(result))
          .isEmpty();
      assertThat(run.count(Verdict.PASSED)).isGreaterThan(FEATURES.scenarios().size() * 9L / 10);
    }
  }

  /** The right length is that of an ID suffix of one's own choice. */
  private static boolean isRefusedWhereNothingRightCanBeArranged(ScenarioResult result) {
    return result.verdict() == Verdict.UNPROVEN
        && result.id().matches("store-given-too-(short|long)/.*");
  }

  @Test
  void everythingThatIsMadeIsTakenAwayInTheEnd() {
    try (Rehearsal rehearsal = Rehearsal.making(journal)) {
      ConformanceRun.of(FEATURES).against(rehearsal);
      rehearsal.cleanUp();
    }

    List<Journal.Planned> calls = journal.taken();
    assertThat(names(calls, "DeleteTrail")).containsAll(names(calls, "CreateTrail"));
    assertThat(about(calls, "DeleteBucket")).containsAll(about(calls, "CreateBucket"));
    assertThat(about(calls, "ScheduleKeyDeletion")).containsAll(about(calls, "CreateKey"));
    assertThat(about(calls, "DeleteEventDataStore")).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CreateTrail", "PutEventSelectors", "PutInsightSelectors"})
  void whatIsHalfArrangedIsTakenAwayToo(String refused) {
    AtomicInteger stores = new AtomicInteger();
    try (Rehearsal rehearsal =
        Rehearsal.making(
            journal,
            server -> new Reluctant.Counting(new Reluctant.Refusing(server, refused), stores),
            Patience.NONE)) {
      ConformanceRun.of(FEATURES).only(EveryThird.of(FEATURES)).against(rehearsal);
      rehearsal.cleanUp();
    }

    List<Journal.Planned> calls = journal.taken();
    assertThat(about(calls, "DeleteBucket")).isNotEmpty().isEqualTo(about(calls, "CreateBucket"));
    assertThat(about(calls, "ScheduleKeyDeletion"))
        .isNotEmpty()
        .isEqualTo(about(calls, "CreateKey"));
    assertThat(stores).as("event data stores left").hasValue(0);
  }

  @Test
  void anOrganizationThatPeopleWorkInIsLeftAsItIs() {
    try (Rehearsal rehearsal =
        Rehearsal.taking(
            journal, Set.of("caller", "management", "delegated-administrator", "another"))) {
      RunReport run = ConformanceRun.of(FEATURES).only("@needs-organization").against(rehearsal);

      assertThat(run.count(Verdict.FAILED)).isZero();
      assertThat(run.count(Verdict.PASSED)).isPositive();
      assertThat(run.scenarios())
          .filteredOn(result -> result.verdict() == Verdict.NOT_TESTABLE)
          .isNotEmpty()
          .allSatisfy(
              result ->
                  assertThat(reason(result))
                      .isEqualTo(
                          "the service-linked role of 111111111111 is left as it is, and it is"
                              + " there"));
    }
    assertThat(journal.taken())
        .extracting(Journal.Planned::operation)
        .doesNotContain(
            "CreateOrganization", "CreateAccount", "DeleteServiceLinkedRole", "DeleteAccount");
  }

  @Test
  void whoIsAloneHasNeitherAnOrganizationNorAnotherAccount() {
    try (Rehearsal rehearsal = Rehearsal.taking(journal, Set.of("caller"))) {
      RunReport run = ConformanceRun.of(FEATURES).only(EveryThird.of(FEATURES)).against(rehearsal);

      assertThat(run.count(Verdict.FAILED)).isZero();
      assertThat(run.scenarios())
          .filteredOn(result -> result.verdict() == Verdict.NOT_DECLARED)
          .extracting(RehearsalTest::reason)
          .containsOnly(
              "the subject does not declare @needs-accounts",
              "the subject does not declare @needs-organization");
    }
  }

  private static Set<String> about(List<Journal.Planned> calls, String operation) {
    return calls.stream()
        .filter(call -> call.operation().equals(operation))
        .map(Journal.Planned::about)
        .collect(Collectors.toSet());
  }

  private static Set<String> names(List<Journal.Planned> calls, String operation) {
    return about(calls, operation).stream()
        .flatMap(body -> NAME.matcher(body).results().map(MatchResult::group))
        .collect(Collectors.toSet());
  }

  private static String reason(ScenarioResult result) {
    return result.failure().map(failure -> failure.message()).orElse("");
  }
}
