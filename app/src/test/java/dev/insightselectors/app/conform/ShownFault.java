package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.run.FaultMatrix.Row;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A requirement, a fault that violates it, and a scenario of the requirement that catches the
 * fault.
 *
 * @param fault empty where there is none that is caught so
 */
record ShownFault(String requirement, String says, Optional<Row> fault, Optional<String> scenario) {

  /** The fault of fewest requirements, since it is the closest to the sentence. */
  static List<ShownFault> of(
      List<Requirement> rows, List<Row> faults, List<ScenarioEntry> scenarios) {
    return rows.stream()
        .filter(row -> row.verdict() != Kind.EXCLUDED)
        .map(row -> of(row, faults, of(row, scenarios)))
        .toList();
  }

  private static ShownFault of(Requirement row, List<Row> faults, Set<String> its) {
    Optional<Row> fault =
        faults.stream()
            .filter(it -> it.requirements().contains(row.id()))
            .filter(it -> it.caughtBy().stream().anyMatch(its::contains))
            .min((a, b) -> a.requirements().size() - b.requirements().size());
    Optional<String> scenario =
        fault.flatMap(it -> it.caughtBy().stream().filter(its::contains).findFirst());
    return new ShownFault(row.id(), row.requires(), fault, scenario);
  }

  private static Set<String> of(Requirement row, List<ScenarioEntry> scenarios) {
    return scenarios.stream()
        .filter(it -> it.requirements().contains(row.id()))
        .map(ScenarioEntry::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** For a reader, in Markdown. */
  static String table(List<ShownFault> all) {
    return "| row | fault | what is wrong with it | scenario that catches it |\n|---|---|---|---|\n"
        + all.stream().map(ShownFault::line).collect(Collectors.joining());
  }

  private String line() {
    return "| %s | %s | %s | %s |%n"
        .formatted(
            requirement,
            fault.map(it -> "`" + it.fault() + "`").orElse("none"),
            fault.map(Row::statement).orElse(""),
            scenario.map(it -> "`" + it + "`").orElse(""));
  }
}
