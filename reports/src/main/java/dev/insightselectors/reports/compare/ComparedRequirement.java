package dev.insightselectors.reports.compare;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One requirement and the scenarios that stand for it. */
public record ComparedRequirement(Requirement row, List<ComparedScenario> scenarios) {
  public ComparedRequirement {
    scenarios = List.copyOf(scenarios);
  }

  /** That of the scenario which most needs a look. */
  public Agreement agreement() {
    return scenarios.stream()
        .map(ComparedScenario::agreement)
        .min(Comparator.naturalOrder())
        .orElse(Agreement.NOTHING);
  }

  /** How many scenarios ran against it that do not count for its set. */
  public long beyond(int implementation) {
    return scenarios.stream()
        .filter(scenario -> scenario.beyond().get(implementation).isPresent())
        .count();
  }

  /**
   * What this implementation did, scenario by scenario; those that its report lacks, or that do not
   * count for its set, left out.
   */
  public List<ScenarioResult> of(int implementation) {
    return scenarios.stream()
        .map(scenario -> scenario.results().get(implementation))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What this implementation answered where the AWS documentation does not say and others answered
   * otherwise, each answer once.
   */
  public List<String> picks(int implementation) {
    return scenarios.stream()
        .filter(ComparedScenario::choseDifferently)
        .map(scenario -> scenario.pick(implementation))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Whether a scenario that counts failed, known deviation or not. */
  public boolean brokenBy(int implementation) {
    return scenarios.stream().anyMatch(scenario -> scenario.brokenBy(implementation));
  }

  /** Those that the implementations are not of one mind about, what differs most first. */
  List<ComparedScenario> disagreed() {
    return scenarios.stream()
        .filter(it -> it.counts() && it.agreement() != Agreement.AGREE)
        .sorted(Comparator.comparing(ComparedScenario::agreement))
        .toList();
  }

  /** How many of its scenarios are of this kind. */
  long count(Agreement agreement) {
    return scenarios.stream().filter(it -> it.agreement() == agreement).count();
  }

  /** The kind of the rows that this implementation fails. */
  static String failsIn(int implementation) {
    return "fails-" + (implementation + 1);
  }

  /** The kinds of the implementations that fail it. */
  public List<String> failures() {
    int columns = scenarios.isEmpty() ? 0 : scenarios.get(0).results().size();
    return IntStream.range(0, columns)
        .filter(this::brokenBy)
        .mapToObj(ComparedRequirement::failsIn)
        .toList();
  }

  /** Whether a scenario of it counts for the set of any report. */
  boolean counts() {
    return scenarios.stream().anyMatch(ComparedScenario::counts);
  }
}
