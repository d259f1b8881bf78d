package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Scenarios in the order of the page. One that stands for several is told in full once. */
final class Items {
  private final EvidenceBudget budget;
  private final Set<String> beyond;
  private final Set<ScenarioResult> told = Collections.newSetFromMap(new IdentityHashMap<>());

  Items(RunReport run) {
    this.budget = new EvidenceBudget(run.everyScenario());
    this.beyond = run.beyondSet().stream().map(ScenarioResult::id).collect(Collectors.toSet());
  }

  List<Item> of(List<ScenarioResult> scenarios) {
    return scenarios.stream().map(this::item).toList();
  }

  private Item item(ScenarioResult scenario) {
    Optional<Evidence> inFull =
        told.add(scenario)
            ? Optional.of(Evidence.of(scenario, budget.of(scenario)))
            : Optional.empty();
    return new Item(scenario, !beyond.contains(scenario.id()), inFull);
  }
}
