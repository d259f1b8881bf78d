package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The run looked up by requirement, the way the page shows it. */
final class RunView {
  private final Map<String, Requirement> rows;
  private final Map<String, List<ScenarioResult>> byRequirement;
  private final Set<String> scenarioIds;
  private final List<ScenarioResult> scenarios;
  private final List<ScenarioResult> beyond;

  RunView(RunReport run, Inventory inventory) {
    scenarios = run.scenarios();
    beyond = run.beyondSet();
    rows =
        inventory.rows().stream().collect(Collectors.toMap(Requirement::id, Function.identity()));
    scenarioIds = run.everyScenario().stream().map(ScenarioResult::id).collect(Collectors.toSet());
    byRequirement = rows.keySet().stream().collect(Collectors.toMap(id -> id, this::taggedWith));
  }

  List<ScenarioResult> of(Requirement row) {
    return byRequirement.getOrDefault(row.id(), List.of());
  }

  List<ScenarioResult> of(List<Requirement> several) {
    return several.stream().flatMap(row -> of(row).stream()).distinct().toList();
  }

  /** Those that stand for the row, but do not count. */
  List<ScenarioResult> beyond(Requirement row) {
    return beyond.stream().filter(it -> it.requirements().contains(row.id())).toList();
  }

  boolean isBeyond(String scenario) {
    return beyond.stream().anyMatch(it -> it.id().equals(scenario));
  }

  /** Those whose requirements are not in the inventory: they are shown all the same. */
  List<ScenarioResult> withoutRow() {
    return scenarios.stream()
        .filter(scenario -> scenario.requirements().stream().noneMatch(rows::containsKey))
        .toList();
  }

  boolean hasScenario(String id) {
    return scenarioIds.contains(id);
  }

  boolean hasRow(String id) {
    return rows.containsKey(id);
  }

  private List<ScenarioResult> taggedWith(String requirement) {
    return scenarios.stream()
        .filter(scenario -> scenario.requirements().contains(requirement))
        .toList();
  }
}
