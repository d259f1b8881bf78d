package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.explore.Exhaustive;
import dev.insightselectors.testkit.explore.Exploration;
import dev.insightselectors.testkit.explore.Explorer;
import dev.insightselectors.testkit.explore.Finding;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up calls, in process. */
class ExplorationTest {
  private static final Edition NEWER = Edition.EVENT_CATEGORIES;
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

  @Test
  void findsNothingInTheReferenceInTheWholeBoundedWorld() {
    Exploration exploration =
        Exhaustive.abridged(new EmbeddedReference(Fault.NONE), Edition.PINNED);

    System.out.println(ExplorationFiles.sentence(exploration));
    assertThat(exploration.findings()).isEmpty();
    assertThat(exploration.explored().calls()).isGreaterThan(20_000);
    assertThat(exploration.explored().alone())
        .containsExactlyInAnyOrderElementsOf(exploration.explored().rules());
    assertThat(exploration.explored().pairs()).hasSizeGreaterThan(300);
  }

  @Test
  void findsNothingInTheReferenceOfTheNewerEdition() {
    Exploration exploration = explored(Fault.none(NEWER), NEWER, 1, 300);

    System.out.println(ExplorationFiles.sentence(exploration));
    assertThat(exploration.findings()).isEmpty();
    assertThat(exploration.explored().rules())
        .contains(
            "event-category-valid", "source-without-data-insights", "source-logs-data-events");
  }

  /** But for those of PutEventSelectors, which is not among the calls that are made up. */
  @Tag("long")
  @Test
  void catchesEveryDefectOfTheNewerEdition() {
    List<Fault> all = Faults.addedBy(NEWER);
    assertThat(all).hasSizeGreaterThan(35);
    assertThat(all)
        .filteredOn(fault -> explored(fault, NEWER, 1, 300).findings().isEmpty())
        .extracting(Fault::id)
        .containsExactlyInAnyOrder(
            "data-events-dropped-though-refused", "selectors-keep-management-for-data");
  }

  @Test
  void doesTheSameForTheSameSeed() {
    Fault fault = Faults.named("appends").orElseThrow();

    Exploration once = explored(fault, 7, 40);

    assertThat(explored(fault, 7, 40)).isEqualTo(once);
    assertThat(explored(fault, 8, 40).explored()).isNotEqualTo(once.explored());
  }

  /** To shrink one finding arranges other worlds at the subject that the walk goes on in. */
  @Test
  void takesNothingForAChangeThatShrinkingMade() {
    Fault refuses = Faults.named("source-demanded").orElseThrow();

    assertThat(explored(refuses, 1, 60).findings())
        .isNotEmpty()
        .extracting(Finding::what)
        .noneMatch(what -> what.contains("changed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "types-in-any-case",
        "no-trail-excludes-source",
        "wrong-error-trail-exists",
        "bucket-denials-ignored",
        "refusal-turns-off",
        "answered-trail-arn-cut"
      })
  void catchesADefectAndShowsItWithAScenarioThatFails(String id) {
    Fault fault = Faults.named(id).orElseThrow();

    Exploration exploration = explored(fault, 1, 150);

    assertThat(exploration.findings())
        .flatExtracting(Finding::requirements)
        .containsAnyElementsOf(fault.requirements());
    assertThat(exploration.findings()).filteredOn(it -> !it.scenario().isEmpty()).isNotEmpty();
    FeatureSet scenarios = FeatureSet.reading(ExplorationFiles.feature(exploration));
    assertThat(ran(scenarios, fault))
        .isNotEmpty()
        .allMatch(result -> result.verdict() == Verdict.FAILED);
    assertThat(ran(scenarios, Fault.NONE)) // A refusal without its control is unproven.
        .allMatch(result -> Set.of(Verdict.PASSED, Verdict.UNPROVEN).contains(result.verdict()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("permittedInProcess")
  void findsNothingInWhatIsPermitted(String id) {
    assertThat(explored(Faults.named(id).orElseThrow(), 1, 46).findings()).isEmpty();
  }

  private static List<String> permittedInProcess() {
    return Faults.permitted().stream()
        .filter(fault -> fault.onTheWire().isEmpty())
        .map(Fault::id)
        .toList();
  }

  private static Exploration explored(Fault fault, long seed, long walks) {
    return explored(fault, Edition.PINNED, seed, walks);
  }

  private static Exploration explored(Fault fault, Edition edition, long seed, long walks) {
    try (Subject subject = new EmbeddedReference(fault)) {
      return Explorer.seeded(seed)
          .of(edition)
          .within(LONG_ENOUGH)
          .walking(walks)
          .until(finding -> edition != Edition.PINNED)
          .explore(subject);
    }
  }

  private static List<ScenarioResult> ran(FeatureSet scenarios, Fault fault) {
    try (Subject subject = new EmbeddedReference(fault)) {
      return ConformanceRun.of(scenarios).scenariosAlone().against(subject).everyScenario();
    }
  }
}
