package dev.insightselectors.reports.run;

import dev.insightselectors.reports.page.RollUp;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.List;

/**
 * One requirement: its id, our words, the verdict and the scenarios that stand for it.
 *
 * @param beyond those that stand for it, but do not count
 */
record Row(Requirement requirement, List<Item> items, List<ScenarioResult> beyond) {

  static Row of(Requirement row, RunReport run, Items items) {
    return new Row(row, items.of(of(row, run.scenarios())), of(row, run.beyondSet()));
  }

  private static List<ScenarioResult> of(Requirement row, List<ScenarioResult> scenarios) {
    return scenarios.stream().filter(it -> it.requirements().contains(row.id())).toList();
  }

  List<ScenarioResult> scenarios() {
    return items.stream().map(Item::scenario).toList();
  }

  RollUp roll() {
    return new RollUp(scenarios());
  }

  boolean isExcluded() {
    return requirement.verdict() == Kind.EXCLUDED;
  }

  boolean isChoice() {
    return requirement.verdict() == Kind.CHOICE;
  }

  /** Whether scenarios of its own are missed. */
  boolean isNotRun() {
    return items.isEmpty() && !isExcluded() && requirement.sameAs().isEmpty();
  }

  /** What the subject answered where the AWS documentation does not say. */
  List<String> picks() {
    return scenarios().stream()
        .filter(it -> it.chosen() && it.verdict() == Verdict.PASSED)
        .map(ScenarioResult::outcome)
        .filter(outcome -> !outcome.isEmpty())
        .distinct()
        .toList();
  }
}
