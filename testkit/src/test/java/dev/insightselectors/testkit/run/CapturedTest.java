package dev.insightselectors.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.testkit.capture.Capture;
import dev.insightselectors.testkit.capture.CapturedAnswer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapturedTest {
  private static final FeatureSet FEATURES = FeatureSet.load();
  private static final String SCENARIO = "name-of-numbers-out-of-range/beyond-255";
  private static final String OTHER = "name-of-numbers-out-of-range/of-four-digits";
  private static final String GAP = "bucket-policy-with-a-gap/no-reading-of-the-acl";
  private static final String NAME = "InvalidTrailNameException";
  private static final String NOT_FOUND = "TrailNotFoundException";
  private static final String COMBINATION = "InvalidParameterCombinationException";
  private static final List<String> STEPS =
      List.of(
          "Given the trail \"AuditTrail\"",
          "Then the call ends in one of\n  | " + NAME + " |\n  | " + NOT_FOUND + " |",
          "And a refusal has changed nothing");

  @Test
  void onlyWhatWasCapturedPasses() {
    ScenarioResult judged = capturing(NOT_FOUND).judge(result(NAME, Optional.empty()));

    assertThat(judged.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(judged.failure().orElseThrow().message())
        .contains("expected TrailNotFoundException, which a capture shows for C43, got Invalid");
    assertThat(judged.steps()).contains(judged.failure().orElseThrow().step());
  }

  @Test
  void whatPassesSaysThatACaptureDecidedIt() {
    ScenarioResult judged = capturing(NAME).judge(result(NAME, Optional.empty()));

    assertThat(judged.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(judged.steps())
        .containsExactly(
            STEPS.get(0),
            "Then the call ends in InvalidTrailNameException, as the capture mine.json of"
                + " 2026-11-24 shows for C43 (real AWS, us-east-2, asked by a client)",
            STEPS.get(2));
  }

  @Test
  void whatWasCapturedPassesThoughTheKitAcceptsItNot() {
    Failure failure = new Failure(STEPS.get(1), "one of these", COMBINATION, "another");

    ScenarioResult judged = capturing(COMBINATION).judge(result(COMBINATION, Optional.of(failure)));

    assertThat(judged.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(judged.failure()).isEmpty();
    assertThat(judged.steps()).hasSize(2).last().asString().contains("as the capture mine.json");
  }

  @Test
  void whatFailsAfterTheCallFailsStill() {
    Failure failure = new Failure("And a refusal has changed nothing", "", "", "it has");

    assertThat(capturing(NAME).judge(result(NAME, Optional.of(failure))).verdict())
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void aCaptureThatIsNotOfRealAwsSaysSo() {
    Capture capture =
        new Capture(
            "2026-11-24",
            "a client",
            "http://127.0.0.1:5000/",
            false,
            List.of(answer("C43", SCENARIO, NAME)),
            List.of());

    assertThat(
            Captured.of(capture, "mine.json", FEATURES)
                .judge(result(NAME, Optional.empty()))
                .steps())
        .anyMatch(step -> step.contains("(http://127.0.0.1:5000/, not real AWS, us-east-2"));
  }

  @Test
  void aCaptureKnowsTheScenariosAndWhatTheyShow() {
    assertThatThrownBy(() -> captured(answer("C43", "no-such-scenario", NAME)))
        .hasMessage("the answer for C43: there is no scenario no-such-scenario");
    assertThatThrownBy(() -> captured(answer("C9", SCENARIO, NAME)))
        .hasMessage("the answer for C9: the scenario %s does not show C9", SCENARIO);
  }

  @Test
  void aCaptureDoesNotContradictItself() {
    CapturedAnswer first = answer("C37", GAP, NAME);
    CapturedAnswer second = answer("C39", GAP, NOT_FOUND);

    assertThatThrownBy(() -> captured(first, second))
        .hasMessage(
            "the answer for C39: the scenario %s ends in %s by that for C37, and in %s by this",
            GAP, NAME, NOT_FOUND);
  }

  private static Captured capturing(String outcome) {
    return captured(answer("C43", SCENARIO, outcome, OTHER));
  }

  private static Captured captured(CapturedAnswer... answers) {
    Capture capture =
        new Capture(
            "2026-11-24",
            "a client",
            "https://cloudtrail.us-east-2.amazonaws.com",
            true,
            List.of(answers),
            List.of());
    return Captured.of(capture, "mine.json", FEATURES);
  }

  private static CapturedAnswer answer(
      String choice, String scenario, String outcome, String... alsoDecides) {
    return new CapturedAnswer(
        choice,
        scenario,
        Arrays.asList(alsoDecides),
        "PutInsightSelectors",
        "us-east-2",
        "{}",
        400,
        outcome,
        "{\"__type\":\"" + outcome + "\"}");
  }

  private static ScenarioResult result(String outcome, Optional<Failure> failure) {
    return new ScenarioResult(
        SCENARIO,
        "a feature",
        "trail-names.feature",
        "a rule",
        List.of("PIS-115"),
        true,
        "a name",
        STEPS,
        failure.isPresent() ? Verdict.FAILED : Verdict.PASSED,
        failure,
        Optional.empty(),
        outcome,
        List.of(),
        Duration.ZERO);
  }
}
