package dev.insightselectors.reports.compare;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One scenario, and how it ended in each implementation.
 *
 * @param any one of the results, for what they have in common
 * @param results in the order of the implementations; empty where a report lacks the scenario, or
 *     where it does not count for the set of the report
 * @param beyond what came of it where it does not count; nobody agrees or differs by that
 */
public record ComparedScenario(
    ScenarioResult any,
    List<Optional<ScenarioResult>> results,
    List<Optional<ScenarioResult>> beyond) {
  public ComparedScenario {
    results = List.copyOf(results);
    beyond = List.copyOf(beyond);
  }

  public String id() {
    return any.id();
  }

  /** Whether it counts for the set of any report. */
  boolean counts() {
    return results.stream().anyMatch(Optional::isPresent);
  }

  public Agreement agreement() {
    if (!counts()) {
      return Agreement.NOTHING;
    }
    Set<Judgement> judgements = results.stream().map(Judgement::of).collect(Collectors.toSet());
    if (judgements.contains(Judgement.HELD) && judgements.contains(Judgement.BROKE)) {
      return Agreement.DIFFER;
    }
    if (choseDifferently()) {
      return Agreement.CHOSE;
    }
    return judgements.contains(Judgement.NONE) ? Agreement.UNJUDGED : Agreement.AGREE;
  }

  /**
   * Whether the AWS documentation does not say, and they answered in several ways that are all
   * accepted.
   */
  boolean choseDifferently() {
    return IntStream.range(0, results.size())
            .mapToObj(this::pick)
            .flatMap(Optional::stream)
            .distinct()
            .count()
        > 1;
  }

  /**
   * What it answered where the AWS documentation does not say; an answer that is not accepted is no
   * choice.
   */
  Optional<String> pick(int implementation) {
    return results
        .get(implementation)
        .filter(result -> picked(result) && !result.outcome().isEmpty())
        .map(ScenarioResult::outcome);
  }

  boolean picked(ScenarioResult result) {
    return result.chosen() && Judgement.of(result) == Judgement.HELD;
  }

  boolean brokenBy(int implementation) {
    return Judgement.of(results.get(implementation)) == Judgement.BROKE;
  }

  boolean judgedFor(int implementation) {
    return Judgement.of(results.get(implementation)) != Judgement.NONE;
  }

  /** How it ended, whether that counts or not. */
  public Optional<ScenarioResult> ended(int implementation) {
    return results.get(implementation).or(() -> beyond.get(implementation));
  }

  /** Those that it ended like this for. */
  public List<Integer> endedAs(Verdict verdict) {
    return IntStream.range(0, results.size())
        .filter(it -> ended(it).filter(result -> result.verdict() == verdict).isPresent())
        .boxed()
        .toList();
  }
}
