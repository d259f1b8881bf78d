package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.reports.run.Reports;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.Deviations;
import dev.insightselectors.testkit.run.FaultMatrix;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference with a defect that only scenarios added after the set can see. */
class CountedSetTest {
  private static final FeatureSet FEATURES = FeatureSet.load();
  private static final Fault FAULT = fault();

  private static Set<String> later = Set.of();
  private static RunReport run = run(FEATURES, Fault.NONE, Deviations.NONE);

  @TempDir Path folder;

  @BeforeAll
  static void runWithASetThatLacksWhatFails() {
    later =
        run(FEATURES, FAULT, Deviations.NONE).scenarios().stream()
            .filter(it -> it.verdict() == Verdict.FAILED)
            .map(ScenarioResult::id)
            .collect(Collectors.toSet());
    run = run(FEATURES.counting(without(later)), FAULT, Deviations.NONE);
  }

  @Test
  void doesNotFailTheRun() {
    assertThat(later).isNotEmpty();
    assertThat(run.conclusion()).isEqualTo(Conclusion.PARTIAL); // there is no wire in process
    assertThat(run.scenariosInSet()).isEqualTo(FEATURES.scenarios().size() - later.size());
    assertThat(run.beyondSet())
        .hasSize(later.size())
        .allMatch(it -> it.verdict() == Verdict.FAILED);
  }

  @Test
  void isSaidInTheReportAndAtTheEnd() throws IOException {
    StringWriter said = new StringWriter();
    Reports.write(run, Inventory.load(), folder);

    int exitCode = new Summary(new PrintWriter(said), folder).tell(run);

    assertThat(exitCode).isZero();
    assertThat(said.toString())
        .contains("added or changed after made-up and do", "PARTIAL", "set made-up")
        .contains("failed, does not count: " + run.beyondSet().get(0).id());
    assertThat(folder.resolve("index.html")).content().contains("do not count for it");
  }

  @Test
  void leavesTheDigestOfTheSetAsItWas() {
    assertThat(run.requirementSetDigest()).isEqualTo(without(later).digest());
    assertThat(run.requirementSetDigest()).isNotEqualTo(FEATURES.everything().digest());
  }

  @Test
  void aScenarioThatWasChangedAfterTheSetDoesNotCountEither() {
    String one = FEATURES.scenarios().get(0).id();
    Map<String, String> otherwise = new TreeMap<>(FEATURES.everything().fingerprints());
    otherwise.put(one, "000000000000");

    RunReport changed =
        run(
            FEATURES.counting(new RequirementSet("made-up", otherwise)),
            Fault.NONE,
            Deviations.NONE);

    assertThat(changed.beyondSet()).extracting(ScenarioResult::id).containsExactly(one);
    assertThat(changed.scenariosInSet() - changed.scenarios().size()).isEqualTo(1);
  }

  @Test
  void aStaleDeviationOfALaterScenarioDoesNotFailTheRun() {
    String link = "https://example.org/issues/1";
    Map<String, String> links = new TreeMap<>();
    later.forEach(id -> links.put(id, link));

    RunReport stale = run(FEATURES.counting(without(later)), Fault.NONE, new Deviations(links));

    assertThat(stale.beyondSet()).allMatch(it -> it.verdict() == Verdict.STALE_DEVIATION);
    assertThat(stale.conclusion()).isEqualTo(Conclusion.PARTIAL);
  }

  @Test
  void laterScenariosAreInTheFaultMatrixToo() {
    FaultMatrix matrix = new FaultRun(FEATURES.counting(without(later))).of(List.of(FAULT));

    assertThat(matrix.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.caughtBy()).containsAll(later));
  }

  private static Fault fault() {
    return Faults.all().stream()
        .filter(fault -> fault.onTheWire().isEmpty() && fault.requirements().contains("PIS-113"))
        .findFirst()
        .orElseThrow();
  }

  private static RequirementSet without(Set<String> ids) {
    Map<String, String> fewer = new TreeMap<>(FEATURES.everything().fingerprints());
    new HashSet<>(ids).forEach(fewer::remove);
    return new RequirementSet("made-up", fewer);
  }

  private static RunReport run(FeatureSet features, Fault fault, Deviations known) {
    return ConformanceRun.of(features).excusing(known).against(new EmbeddedReference(fault));
  }
}
