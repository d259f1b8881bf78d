package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.faults.Equivalents;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.run.FaultMatrix.Row;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The kit can fail: every deliberate defect is caught, and every scenario catches some. */
class FaultMatrixTest {
  private static final FeatureSet FEATURES = FeatureSet.load();

  private static Hunt hunt = Hunt.NONE;

  @BeforeAll
  static void runEveryFault() {
    hunt = Hunt.through(FEATURES, Faults.all());
  }

  @Test
  void everyFaultIsCaughtByAScenarioOfItsRequirements() {
    assertThat(hunt.rows())
        .filteredOn(row -> row.caughtBy().isEmpty())
        .extracting(Row::fault)
        .isEmpty();
  }

  @Test
  void everyScenarioCatchesAFault() {
    assertThat(hunt.catchingNothing()).extracting(ScenarioEntry::id).isEmpty();
  }

  @Test
  void everyFaultNamesARequirement() {
    assertThat(hunt.rows())
        .filteredOn(row -> row.requirements().isEmpty())
        .extracting(Row::fault)
        .isEmpty();
  }

  /** A fault a row: each sentence that can be shown is violated by a fault, and that is seen. */
  @Test
  void everyRequirementHasAFaultThatAScenarioOfItCatches() throws IOException {
    List<ShownFault> shown =
        ShownFault.of(Inventory.load().rows(), hunt.rows(), FEATURES.scenarios());
    Files.writeString(Path.of("target/a-fault-a-row.md"), ShownFault.table(shown));

    assertThat(shown)
        .filteredOn(it -> it.fault().isEmpty())
        .extracting(ShownFault::requirement)
        .isEmpty();
  }

  @Test
  void everyEquivalentIsAFaultOfTheCatalogue() {
    assertThat(Equivalents.ALL)
        .allSatisfy(it -> assertThat(Faults.permitted()).as(it.ids()).anyMatch(it::isAbout))
        .allSatisfy(it -> assertThat(it.reason()).hasSizeBetween(20, 160));
  }

  /** What is no defect is not called one, whoever answers so: real AWS may. */
  @Test
  void nothingThatThePagePermitsIsCaught() {
    List<List<Fault>> groups = Faults.permittedInGroups();
    List<Row> together = caught(groups.stream().map(Faults::together).toList());
    List<Fault> suspects =
        groups.stream()
            .filter(it -> together.stream().anyMatch(isOf(Faults.together(it))))
            .flatMap(List::stream)
            .toList();

    assertThat(caught(suspects)).isEmpty();
    assertThat(together).as("caught together, and not each by itself").isEmpty();
  }

  private static List<Row> caught(List<Fault> faults) {
    return new FaultRun(FEATURES)
        .of(faults).rows().stream().filter(row -> !row.caughtBy().isEmpty()).toList();
  }

  private static Predicate<Row> isOf(Fault fault) {
    return row -> row.fault().equals(fault.id());
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
