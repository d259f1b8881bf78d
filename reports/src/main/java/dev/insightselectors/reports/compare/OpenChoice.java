package dev.insightselectors.reports.compare;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that is a choice, as the AWS documentation does not say, and what came of it in each
 * implementation.
 *
 * @param scenarios those of the rule that count
 */
record OpenChoice(String rule, List<ComparedScenario> scenarios) {
  OpenChoice {
    scenarios = List.copyOf(scenarios);
  }

  /** Whether they filled the silence in several ways that are all accepted. */
  boolean filledDifferently() {
    return scenarios.stream().anyMatch(ComparedScenario::choseDifferently);
  }

  /** The accepted answers of one implementation, each with the number of scenarios that got it. */
  Map<String, Integer> picks(int implementation) {
    Map<String, Integer> picks = new LinkedHashMap<>();
    scenarios.stream()
        .map(scenario -> scenario.pick(implementation))
        .flatMap(Optional::stream)
        .forEach(pick -> picks.merge(pick, 1, Integer::sum));
    return picks;
  }

  /** What one implementation did that is no choice: it failed, or could not be judged. */
  List<ScenarioResult> withoutPick(int implementation) {
    return scenarios.stream()
        .map(scenario -> scenario.results().get(implementation))
        .flatMap(Optional::stream)
        .filter(result -> result.verdict() != Verdict.PASSED)
        .toList();
  }

  List<String> requirements() {
    return scenarios.stream().flatMap(it -> it.any().requirements().stream()).distinct().toList();
  }
}
