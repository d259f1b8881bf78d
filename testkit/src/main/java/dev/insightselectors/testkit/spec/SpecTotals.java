package dev.insightselectors.testkit.spec;

import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of {@link SpecText}: how many rows are accounted for, and which are not. */
final class SpecTotals {
  private SpecTotals() {}

  static String of(Inventory inventory, Coverage coverage) {
    List<Requirement> missing = inventory.rows().stream().filter(coverage::misses).toList();
    String totals =
        "%n%d rows: %d with scenarios, %d excluded, %d settled by a choice. %d scenarios.%n"
            .formatted(
                inventory.rows().size(),
                count(inventory, Kind.SCENARIOS) - missing.size(),
                count(inventory, Kind.EXCLUDED),
                count(inventory, Kind.CHOICE),
                scenarios(coverage));
    return missing.isEmpty() ? totals : totals + withoutScenarios(missing);
  }

  private static String withoutScenarios(List<Requirement> missing) {
    String ids = missing.stream().map(Requirement::id).collect(Collectors.joining(" "));
    List<String> lines = Wrapped.lines("%d without a scenario: %s".formatted(missing.size(), ids));
    return lines.stream().map("%s%n"::formatted).collect(Collectors.joining());
  }

  private static long count(Inventory inventory, Kind kind) {
    return inventory.rows().stream().filter(row -> row.verdict() == kind).count();
  }

  private static long scenarios(Coverage coverage) {
    return coverage.scenarios().values().stream().flatMap(List::stream).distinct().count();
  }
}
