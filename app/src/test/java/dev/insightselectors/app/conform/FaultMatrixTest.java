package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.run.FaultMatrix.Row;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The kit can fail: every deliberate defect is caught, and every scenario catches some. */
class FaultMatrixTest {
  private static final FeatureSet FEATURES = FeatureSet.load();

  /** Each fault on the scenarios of its requirements. */
  private static List<Row> rows = List.of();

  /** Each fault on the scenarios that caught nothing so. */
  private static List<Row> others = List.of();

  @BeforeAll
  static void runEveryFault() {
    FaultRun run = new FaultRun(FEATURES);
    rows = run.of(Faults.all(), FaultMatrixTest::scenariosOfItsRequirements).rows();
    Set<String> catching = catching(rows);
    others =
        run.of(
                Faults.all(),
                fault -> FEATURES.scenarios().stream().filter(it -> !catching.contains(it.id())))
            .rows();
  }

  private static Stream<ScenarioEntry> scenariosOfItsRequirements(Fault fault) {
    return FEATURES.scenarios().stream()
        .filter(it -> !Collections.disjoint(it.requirements(), fault.requirements()));
  }

  private static Set<String> catching(List<Row> rows) {
    return rows.stream().map(Row::caughtBy).flatMap(Collection::stream).collect(Collectors.toSet());
  }

  @Test
  void everyFaultIsCaughtByAScenarioOfItsRequirements() {
    assertThat(rows).filteredOn(row -> row.caughtBy().isEmpty()).extracting(Row::fault).isEmpty();
  }

  @Test
  void everyScenarioCatchesAFault() {
    Set<String> catching = catching(rows);
    catching.addAll(catching(others));
    assertThat(FEATURES.scenarios())
        .extracting(ScenarioEntry::id)
        .filteredOn(id -> !catching.contains(id))
        .isEmpty();
  }

  @Test
  void everyFaultNamesARequirement() {
    assertThat(rows)
        .filteredOn(row -> row.requirements().isEmpty())
        .extracting(Row::fault)
        .isEmpty();
  }

  /** A fault a row: each sentence that can be shown is violated by a fault, and that is seen. */
  @Test
  void everyRequirementHasAFaultThatAScenarioOfItCatches() throws IOException {
    List<ShownFault> shown = ShownFault.of(Inventory.load().rows(), rows, FEATURES.scenarios());
    Files.writeString(Path.of("target/a-fault-a-row.md"), ShownFault.table(shown));

    assertThat(shown)
        .filteredOn(it -> it.fault().isEmpty())
        .extracting(ShownFault::requirement)
        .isEmpty();
  }

  /** What is no defect is not called one, whoever answers so: real AWS may. */
  @Test
  void nothingThatThePagePermitsIsCaught() {
    assertThat(new FaultRun(FEATURES).of(Faults.permitted()).rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.caughtBy()).as(row.fault()).isEmpty());
  }

  @Test
  void muchIsPermitted() {
    assertThat(Faults.permitted()).hasSizeGreaterThanOrEqualTo(15);
  }

  /** Clients read no status but of which hundred it is; one error stands for all sixteen. */
  @Test
  void aWrongStatusFailsTheScenariosAboutItAlone() {
    List<Fault> statuses =
        Faults.all().stream()
            .filter(it -> it.id().matches("status-of-Throttling.*|success-with-status-202"))
            .toList();

    assertThat(new FaultRun(FEATURES).of(statuses).rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.caughtBy()).allMatch(it -> it.contains("status")));
  }
}
