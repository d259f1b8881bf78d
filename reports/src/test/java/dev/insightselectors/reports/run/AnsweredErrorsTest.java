package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.reports.page.Seen;
import dev.insightselectors.reports.run.AnsweredErrors.PageError;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnsweredErrorsTest {
  private static final String TWO_ALLOWED =
      "Then the call ends in one of\n  | outcome |\n  | KmsException |\n  | TrailNotFoundException |";
  private static final RunReport RUN =
      SampleRun.of(
          4,
          ended(
              "unknown/a-name",
              "TrailNotFoundException",
              "Then the call is refused with TrailNotFoundException"),
          ended("key/disabled", "InvalidTrailNameException", TWO_ALLOWED),
          ended(
              "key/message",
              "accepted",
              "Then the message is answered with\n  | part | value |\n  | error | KmsException |"),
          ended("trail/on", "accepted", "Then the call is accepted"));

  @Test
  void areThoseOfThePageInItsOrder() {
    assertThat(errors(RUN).all())
        .hasSize(16)
        .extracting(PageError::error)
        .startsWith("CloudTrailARNInvalidException")
        .endsWith("UnsupportedOperationException");
  }

  @Test
  void countTheScenariosInWhichOneWasAnsweredWhereverItHadTo() {
    assertThat(error("TrailNotFoundException").answered()).isOne();
    assertThat(error("InvalidTrailNameException").answered()).isOne();
  }

  @Test
  void tellWhereOneThatWasNeverAnsweredCouldHaveBeen() {
    assertThat(error("KmsException").answered()).isZero();
    assertThat(error("KmsException").couldHave()).containsExactly("key/disabled", "key/message");
    assertThat(error("TrailNotFoundException").couldHave()).isEmpty();
  }

  @Test
  void areNotThoseOfAnotherOperation() {
    RunReport other =
        SampleRun.of(
            1,
            ended(
                "store/update",
                "InvalidInsightSelectorsException",
                "When UpdateEventDataStore is called with\n  | member | value |",
                "Then the call is refused with InvalidInsightSelectorsException"));

    assertThat(errors(other).all()).isEmpty();
  }

  @Test
  void areToldInASentenceThatSaysWhatIsMissing() {
    assertThat(errors(RUN).sentence().orElseThrow())
        .startsWith(
            "Of the 16 documented errors 2 were answered, never KmsException (could have been in 2), ")
        .endsWith(", nor 10 more.");
    assertThat(errors(SampleRun.of(0)).sentence()).isEmpty();
  }

  @Test
  void standOnThePageWithLinksToTheScenarios() {
    String page = RunPage.text(RUN, SampleRun.INVENTORY);
    String section = page.substring(page.indexOf("id=\"answered-errors\""));

    assertThat(Seen.in(section))
        .contains("TrailNotFoundException in 1 scenario")
        .contains("KmsException never could have been in 2 key/disabled key/message");
    assertThat(section).contains("href=\"#key/disabled\"");
    assertThat(page)
        .contains("href=\"#answered-errors\"")
        .containsOnlyOnce(" id=\"answered-errors\"");
  }

  private static PageError error(String name) {
    return errors(RUN).all().stream()
        .filter(it -> it.error().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static AnsweredErrors errors(RunReport run) {
    return AnsweredErrors.of(run, SampleRun.INVENTORY);
  }

  private static ScenarioResult ended(String id, String outcome, String... steps) {
    return new ScenarioResult(
        id,
        "A feature",
        "a.feature",
        "A rule",
        List.of("PIS-136"),
        false,
        id,
        List.of(steps),
        Verdict.PASSED,
        Optional.empty(),
        Optional.empty(),
        outcome,
        List.of(),
        Duration.ofMillis(1));
  }
}
