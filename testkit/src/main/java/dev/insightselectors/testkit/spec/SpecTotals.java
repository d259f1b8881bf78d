package dev.insightselectors.testkit.spec;

import java.util.List;
import java.util.stream.Collectors;

/** The last lines of {@link SpecText}: how rows are accounted for, and which are not. */
final class SpecTotals {
  private SpecTotals() {}

  static String of(Inventory inventory, Coverage coverage, Choices choices) {
    List<Requirement> missing =
        inventory.rows().stream().filter(row -> coverage.account(row) == Account.MISSING).toList();
    return "%n".formatted()
        + lines(coverage.sentences(inventory))
        + lines(choices.sentence())
        + (missing.isEmpty() ? "" : withoutScenarios(missing));
  }

  private static String withoutScenarios(List<Requirement> missing) {
    String ids = missing.stream().map(Requirement::id).collect(Collectors.joining(" "));
    return lines("%s without a scenario: %s".formatted(missing.size(), ids));
  }

  private static String lines(String text) {
    return Wrapped.lines(text).stream().map("%s%n"::formatted).collect(Collectors.joining());
  }
}
