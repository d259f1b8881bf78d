package dev.insightselectors.testkit.compare;

import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One scenario, and how it ended in each implementation.
 *
 * @param any one of the results, for what they have in common
 * @param results in the order of the implementations; empty where a report lacks the scenario
 */
public record ComparedScenario(ScenarioResult any, List<Optional<ScenarioResult>> results) {
  public ComparedScenario {
    results = List.copyOf(results);
  }

  public String id() {
    return any.id();
  }

  public Agreement agreement() {
    Set<Judgement> judgements = results.stream().map(Judgement::of).collect(Collectors.toSet());
    if (judgements.contains(Judgement.HELD) && judgements.contains(Judgement.BROKE)) {
      return Agreement.DIFFER;
    }
    if (picks() > 1) {
      return Agreement.CHOSE;
    }
    return judgements.contains(Judgement.NONE) ? Agreement.UNJUDGED : Agreement.AGREE;
  }

  private long picks() {
    return results.stream()
        .filter(result -> Judgement.of(result) != Judgement.NONE)
        .flatMap(Optional::stream)
        .filter(result -> result.chosen() && !result.outcome().isEmpty())
        .map(ScenarioResult::outcome)
        .distinct()
        .count();
  }
}
