package dev.insightselectors.reports.compare;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines reports up by requirement and scenario; what only one of them has gets a row as well. */
final class Lineup {
  private static final String NO_REQUIREMENT = "no-requirement";

  private final List<Implementation> implementations;
  private final Map<String, Requirement> rows = new LinkedHashMap<>();
  private final Map<String, ScenarioResult> scenarios = new LinkedHashMap<>();

  Lineup(List<Implementation> implementations) {
    this.implementations = implementations;
    implementations.forEach(it -> it.report().requirements().forEach(this::add));
    implementations.forEach(it -> it.run().everyScenario().forEach(this::add));
  }

  private void add(Requirement row) {
    rows.putIfAbsent(row.id(), row);
  }

  private void add(ScenarioResult scenario) {
    scenarios.putIfAbsent(scenario.id(), scenario);
    requirements(scenario).forEach(id -> rows.computeIfAbsent(id, Lineup::unknown));
  }

  List<ComparedScenario> scenarios() {
    return scenarios.values().stream().map(this::compared).toList();
  }

  List<ComparedRequirement> requirements(List<ComparedScenario> compared) {
    return rows.values().stream().map(row -> requirement(row, compared)).toList();
  }

  private static ComparedRequirement requirement(Requirement row, List<ComparedScenario> all) {
    return new ComparedRequirement(
        row, all.stream().filter(it -> requirements(it.any()).contains(row.id())).toList());
  }

  private ComparedScenario compared(ScenarioResult any) {
    return new ComparedScenario(
        any,
        implementations.stream().map(it -> it.result(any.id())).toList(),
        implementations.stream().map(it -> it.beyond(any.id())).toList());
  }

  private static List<String> requirements(ScenarioResult scenario) {
    return scenario.requirements().isEmpty() ? List.of(NO_REQUIREMENT) : scenario.requirements();
  }

  private static Requirement unknown(String id) {
    return new Requirement(
        id,
        "Not in the inventory",
        Optional.empty(),
        "",
        "Scenarios that go with no row of the inventory.",
        Kind.SCENARIOS,
        Optional.empty(),
        Optional.empty());
  }
}
