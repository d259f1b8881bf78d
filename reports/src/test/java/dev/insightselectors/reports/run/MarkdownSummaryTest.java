package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.SampleScenarios;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {
  @Test
  void opensWithTheConclusionAndTheCounts() {
    assertThat(summary(SampleRun.mixed()))
        .startsWith("## DOES NOT CONFORM: 3/20 scenarios passed\n")
        .contains(
            "3 passed, 1 failed, 1 not supported by the subject, 1 not testable, 1 known deviation")
        .contains("> **12 of 20 scenarios were not run.**");
  }

  @Test
  void listsWhatDidNotPassWithTheReason() {
    assertThat(summary(SampleRun.mixed()))
        .contains("### Failed (2)")
        .contains("| one-resource/a-source | PIS-024 | failed | The call was refused, but with")
        .contains("### Known deviations (1)")
        .contains("### Not judged (2)");
  }

  @Test
  void tellsWhatWasSeenBesideWhatIsJudged() {
    assertThat(summary(SampleRun.observing()))
        .startsWith("## CONFORMS")
        .contains("- 3 answers had the unknown member \"Note\"\n");
    assertThat(summary(SampleRun.mixed())).doesNotContain("Seen beside");
  }

  @Test
  void tellsWhichErrorsOfThePageWereNeverAnswered() {
    assertThat(summary(SampleRun.mixed()))
        .contains("### Documented errors")
        .contains("Never TrailNotFoundException, which no scenario of this run allows.");
    assertThat(summary(SampleRun.of(0))).doesNotContain("Documented errors");
  }

  @Test
  void tellsASharedFailureOnce() {
    assertThat(summary(SampleRun.unreachable())).containsOnlyOnce("refused the connection");
  }

  @Test
  void staysShortWhenEverythingFails() {
    ScenarioResult[] failures =
        IntStream.range(0, 60)
            .mapToObj(i -> SampleScenarios.failed("case-" + i))
            .toArray(ScenarioResult[]::new);

    assertThat(summary(SampleRun.of(60, failures)))
        .contains("| case-49 |")
        .doesNotContain("| case-50 |")
        .contains("And 10 more, in report.json and index.html.");
  }

  @Test
  void givesHostileTextNoMeaning() {
    assertThat(summary(SampleRun.hostile()))
        .doesNotContain("<img")
        .doesNotContain("</script>")
        .contains("&#60;img src=x onerror=alert(1)&#62;");
  }

  @Test
  void keepsATableCellOnItsLine() {
    assertThat(Markdown.escaped("a | b\n\n# c `d` [e](f) @g"))
        .isEqualTo("a &#124; b &#35; c &#96;d&#96; &#91;e&#93;(f) &#64;g");
  }

  @Test
  void cutsWhatIsVeryLong() {
    assertThat(Markdown.escaped("x".repeat(400))).hasSize(302).endsWith(" …");
  }

  private static String summary(RunReport run) {
    return new MarkdownSummary(run, AnsweredErrors.of(run, SampleRun.INVENTORY)).text();
  }
}
