package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Failures that look alike are told once; the run is the one of moto that is published here. */
class CauseTest {
  private static List<ScenarioResult> failing = List.of();
  private static List<Cause> causes = List.of();

  @BeforeAll
  static void readTheRunOfMoto() throws IOException {
    RunReport moto = ReportJson.read(Path.of("../results/moto-5.2.1/report.json")).run();
    failing = moto.scenarios().stream().filter(it -> it.verdict().failsTheRun()).toList();
    causes = Cause.of(moto);
  }

  @Test
  void haveEachFailureOnce() {
    assertThat(causes)
        .flatExtracting(Cause::scenarios)
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(failing);
  }

  @Test
  void areFewAndThoseOfTheMostScenariosFirst() {
    assertThat(causes).hasSizeLessThan(failing.size() / 3);
    assertThat(causes)
        .isSortedAccordingTo(Comparator.comparing((Cause it) -> it.scenarios().size()).reversed());
  }

  /** Wherever it is seen, and whatever the scenario is about. */
  @Test
  void areOneWhereOneAnswerIsWrongInMany() {
    assertThat(causes)
        .filteredOn(it -> it.differs().contains("HasInsightSelectors"))
        .singleElement()
        .satisfies(it -> assertThat(it.scenarios()).hasSizeGreaterThan(40));
  }

  /** What is not judged at all about keys need not be what is not judged about buckets. */
  @Test
  void areApartWhereTheSameWrongEndingIsAboutSomethingElse() {
    assertThat(causes)
        .filteredOn(it -> it.differs().endsWith("it ends in accepted"))
        .extracting(it -> it.scenarios().get(0).feature())
        .hasSizeGreaterThan(3);
    assertThat(causes)
        .filteredOn(it -> it.differs().contains(": the call has to end in "))
        .allSatisfy(
            it ->
                assertThat(it.scenarios().stream().map(ScenarioResult::feature).distinct())
                    .hasSize(1));
  }

  @Test
  void areToldInTheSummary() {
    assertThat(new MarkdownSummary(SampleRun.mixed(), new AnsweredErrors(List.of())).text())
        .contains("### What to mend first")
        .contains("1. **1 scenario:** The call was refused, but with");
    assertThat(Cause.of(SampleRun.of(0))).isEmpty();
  }
}
