package dev.insightselectors.testkit.spec;

import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.List;
import java.util.Map;

/**
 * Which scenarios stand for which requirement.
 *
 * @param scenarios the ids of the scenarios tagged with each requirement's id
 */
public record Coverage(Map<String, List<String>> scenarios) {
  public Coverage {
    scenarios = Map.copyOf(scenarios);
  }

  /** The scenarios tagged with the row's own id. */
  public List<String> of(Requirement row) {
    return scenarios.getOrDefault(row.id(), List.of());
  }

  /** Whether the row asks for scenarios and neither it nor the row it repeats has any. */
  public boolean misses(Requirement row) {
    return row.verdict() == Kind.SCENARIOS && of(row).isEmpty() && !repeatsACoveredRow(row);
  }

  /** Whether the row has no scenario of its own, but the row that it repeats has. */
  public boolean repeatsACoveredRow(Requirement row) {
    return of(row).isEmpty() && row.sameAs().filter(scenarios::containsKey).isPresent();
  }
}
