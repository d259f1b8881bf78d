package dev.insightselectors.app.conform;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.EditionProbe;
import dev.insightselectors.testkit.run.FaultMatrix.Row;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.subject.Subject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two editions, and implementations that speak the one or the other. */
class EditionsTest {
  private static final Edition OLDER = Edition.PINNED;
  private static final Edition NEWER = Edition.EVENT_CATEGORIES;
  private static final String OF_THE_NEWER = "@edition-" + NEWER;
  private static final FeatureSet FEATURES = FeatureSet.load(NEWER);

  /** What the older edition has its implementers do as well, without a word of categories. */
  private static final Set<String> AS_BEFORE = Set.of("PIS-302");

  @Test
  void theNewerPassesWhatItsEditionAdds() {
    assertThat(notPassed(run(NEWER, OF_THE_NEWER))).extracting(EditionsTest::told).isEmpty();
    assertThat(FEATURES.chosenBy(OF_THE_NEWER)).hasSizeGreaterThan(39);
  }

  @Test
  void theOlderPassesWhatIsOfItsEdition() {
    Subject subject = new EmbeddedReference(Fault.none(OLDER));

    assertThat(notPassed(ConformanceRun.of(FeatureSet.load(OLDER)).against(subject)))
        .allMatch(it -> it.failure().orElseThrow().message().contains("@needs-wire"));
  }

  @Test
  void theOlderFailsExactlyWhatTheNewerEditionAdds() {
    Set<String> added =
        Inventory.load(NEWER).rows().stream()
            .map(Requirement::id)
            .filter(id -> Inventory.load(OLDER).row(id).isEmpty())
            .filter(id -> !AS_BEFORE.contains(id))
            .collect(toCollection(TreeSet::new));
    Set<String> failed =
        notPassed(run(OLDER, OF_THE_NEWER)).stream()
            .filter(it -> it.verdict() == Verdict.FAILED)
            .flatMap(it -> it.requirements().stream())
            .collect(toCollection(TreeSet::new));

    assertThat(failed).isEqualTo(added);
  }

  @Test
  void aProbeTellsWhichOneIsSpoken() {
    assertThat(EditionProbe.of(new EmbeddedReference(Fault.none(NEWER))))
        .satisfies(
            found -> {
              assertThat(found.edition()).isEqualTo(NEWER);
              assertThat(found.instead()).isEmpty();
            });
    assertThat(EditionProbe.of(new EmbeddedReference(Fault.none(OLDER))))
        .satisfies(
            found -> {
              assertThat(found.edition()).isEqualTo(OLDER);
              assertThat(found.instead()).isPresent();
            });
  }

  @Test
  void whatCountsIsTheReleasedSetAndWhatTheEditionAdds() {
    RequirementSet released = ReleasedSets.load().newest().orElseThrow();

    assertThat(FeatureSet.load(OLDER).countingToo(released, OLDER).counted()).isEqualTo(released);
    RequirementSet both = FEATURES.countingToo(released, NEWER).counted();
    assertThat(both.size()).isEqualTo(released.size() + FEATURES.chosenBy(OF_THE_NEWER).size());
    assertThat(both.fingerprints()).containsAllEntriesOf(released.fingerprints());
    assertThat(both.digest()).isNotEqualTo(released.digest());
  }

  @Test
  void everyFaultOfTheNewerIsCaughtAndEveryScenarioCatchesOne() {
    List<ScenarioEntry> scenarios = FEATURES.chosenBy(OF_THE_NEWER);
    List<Row> rows =
        new FaultRun(FEATURES).of(Faults.addedBy(NEWER), fault -> scenarios.stream()).rows();

    assertThat(rows).hasSizeGreaterThan(35);
    assertThat(rows)
        .filteredOn(row -> row.caughtBy().stream().noneMatch(id -> isOf(row, id, scenarios)))
        .extracting(Row::fault)
        .isEmpty();
    Set<String> catching = rows.stream().flatMap(row -> row.caughtBy().stream()).collect(toSet());
    assertThat(scenarios)
        .extracting(ScenarioEntry::id)
        .filteredOn(id -> !catching.contains(id))
        .isEmpty();
  }

  private static String told(ScenarioResult result) {
    return result.id() + ": " + result.failure().map(it -> it.message()).orElse("");
  }

  /** A fault is caught by a scenario of a requirement that it breaks. */
  private static boolean isOf(Row row, String id, List<ScenarioEntry> scenarios) {
    return scenarios.stream()
        .filter(it -> it.id().equals(id))
        .flatMap(it -> it.requirements().stream())
        .anyMatch(row.requirements()::contains);
  }

  private static RunReport run(Edition served, String tags) {
    Subject subject = new EmbeddedReference(Fault.none(served));
    return ConformanceRun.of(FEATURES).only(tags).against(subject);
  }

  private static List<ScenarioResult> notPassed(RunReport run) {
    return Stream.of(run.everyScenario())
        .flatMap(List::stream)
        .filter(it -> it.verdict() != Verdict.PASSED)
        .toList();
  }
}
