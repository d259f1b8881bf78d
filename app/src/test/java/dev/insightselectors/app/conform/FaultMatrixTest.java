package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.run.FaultMatrix;
import dev.insightselectors.testkit.run.FaultMatrix.Row;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The kit can fail: every deliberate defect is caught, and every scenario catches some. */
class FaultMatrixTest {
  private static final FeatureSet FEATURES = FeatureSet.load();

  private static List<Row> rows = List.of();

  @BeforeAll
  static void runEveryScenarioAgainstEveryFault() {
    FaultMatrix matrix = new FaultRun(FEATURES).of(Faults.all());
    rows = matrix.rows();
  }

  @Test
  void everyFaultIsCaught() {
    assertThat(rows).filteredOn(row -> row.caughtBy().isEmpty()).extracting(Row::fault).isEmpty();
  }

  @Test
  void everyScenarioCatchesAFault() {
    Set<String> catching =
        rows.stream().map(Row::caughtBy).flatMap(Collection::stream).collect(Collectors.toSet());
    assertThat(FEATURES.scenarios())
        .extracting(ScenarioEntry::id)
        .filteredOn(id -> !catching.contains(id))
        .isEmpty();
  }

  @Test
  void theFailuresOfAFaultCarryItsRequirement() {
    Map<String, ScenarioEntry> entries =
        FEATURES.scenarios().stream()
            .collect(Collectors.toMap(ScenarioEntry::id, Function.identity()));
    assertThat(rows)
        .filteredOn(row -> !row.requirements().isEmpty())
        .filteredOn(
            row -> row.caughtBy().stream().map(entries::get).noneMatch(it -> shares(row, it)))
        .extracting(Row::fault)
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

  /** Clients read no status but of which hundred it is. */
  @Test
  void aWrongStatusFailsTheScenariosAboutItAlone() {
    assertThat(rows)
        .filteredOn(row -> row.fault().matches("status-of-.*|success-with-status-202"))
        .hasSize(17)
        .allSatisfy(row -> assertThat(row.caughtBy()).allMatch(it -> it.contains("status")));
  }

  private static boolean shares(Row row, ScenarioEntry scenario) {
    Set<String> shared = new HashSet<>(row.requirements());
    shared.retainAll(scenario.requirements());
    return !shared.isEmpty();
  }
}
