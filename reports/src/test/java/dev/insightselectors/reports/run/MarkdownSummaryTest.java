package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.SampleScenarios;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {
  @Test
  void opensWithTheConclusionAndTheCounts() {
    assertThat(new MarkdownSummary(SampleRun.mixed()).text())
        .startsWith("## DOES NOT CONFORM: 3/20 scenarios passed\n")
        .contains("3 passed, 1 failed, 1 not declared, 1 not testable, 1 known deviation")
        .contains("> **12 of 20 scenarios were not run.**");
  }

  @Test
  void listsWhatDidNotPassWithTheReason() {
    assertThat(new MarkdownSummary(SampleRun.mixed()).text())
        .contains("### Failed (2)")
        .contains("| one-resource/a-source | PIS-024 | failed | The call was refused, but with")
        .contains("### Known deviations (1)")
        .contains("### Not judged (2)");
  }

  @Test
  void tellsWhatWasSeenBesideWhatIsJudged() {
    assertThat(new MarkdownSummary(SampleRun.observing()).text())
        .startsWith("## CONFORMS")
        .contains("- 3 answers had the unknown member \"Note\"\n");
    assertThat(new MarkdownSummary(SampleRun.mixed()).text()).doesNotContain("Seen beside");
  }

  @Test
  void tellsASharedFailureOnce() {
    assertThat(new MarkdownSummary(SampleRun.unreachable()).text())
        .containsOnlyOnce("refused the connection");
  }

  @Test
  void staysShortWhenEverythingFails() {
    ScenarioResult[] failures =
        IntStream.range(0, 60)
            .mapToObj(i -> SampleScenarios.failed("case-" + i))
            .toArray(ScenarioResult[]::new);

    assertThat(new MarkdownSummary(SampleRun.of(60, failures)).text())
        .contains("| case-49 |")
        .doesNotContain("| case-50 |")
        .contains("And 10 more.");
  }

  @Test
  void givesHostileTextNoMeaning() {
    assertThat(new MarkdownSummary(SampleRun.hostile()).text())
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
}
