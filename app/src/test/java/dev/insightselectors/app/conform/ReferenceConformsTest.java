package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reference, in process and as a server, against its own kit. */
class ReferenceConformsTest {
  private static final FeatureSet FEATURES = FeatureSet.load();

  @Test
  void servedItPassesEveryScenario() {
    try (Subject subject = new ServedReference(Fault.NONE)) {
      RunReport run = ConformanceRun.of(FEATURES).against(subject);
      assertThat(notPassed(run)).isEmpty();
      assertThat(run.conclusion()).isEqualTo(Conclusion.CONFORMS);
    }
  }

  @Test
  void inProcessItPassesEveryScenarioThatNeedsNoWire() {
    RunReport run = ConformanceRun.of(FEATURES).against(new EmbeddedReference(Fault.NONE));
    assertThat(notPassed(run)).allMatch(line -> line.contains("@needs-wire"));
    assertThat(run.conclusion()).isEqualTo(Conclusion.PARTIAL);
  }

  @Test
  void theReportSaysHowTheCallThatAScenarioIsAboutEnded() {
    RunReport run = ConformanceRun.of(FEATURES).against(new EmbeddedReference(Fault.NONE));
    assertThat(run.scenarios())
        .filteredOn(result -> result.verdict() == Verdict.PASSED)
        .filteredOn(result -> refusal(result).isPresent())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            result ->
                assertThat(result.outcome()).as(result.id()).isEqualTo(refusal(result).get()));
  }

  private static Optional<String> refusal(ScenarioResult result) {
    String words = "Then the call is refused with ";
    return result.steps().stream()
        .filter(step -> step.startsWith(words))
        .map(step -> step.substring(words.length()))
        .findFirst();
  }

  private static List<String> notPassed(RunReport run) {
    return run.scenarios().stream()
        .filter(result -> result.verdict() != Verdict.PASSED)
        .map(ReferenceConformsTest::told)
        .toList();
  }

  private static String told(ScenarioResult result) {
    return result.id()
        + " "
        + result.failure().map(it -> it.step() + ": " + it.message()).orElse("");
  }
}
