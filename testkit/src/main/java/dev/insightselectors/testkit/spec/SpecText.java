package dev.insightselectors.testkit.spec;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The inventory and its coverage, for a terminal. */
public final class SpecText {
  private static final String LEGEND = "id       scenarios      what it asks for%n";

  private final Inventory inventory;
  private final Coverage coverage;
  private final StringBuilder out = new StringBuilder();

  private SpecText(Inventory inventory, Coverage coverage) {
    this.inventory = inventory;
    this.coverage = coverage;
  }

  /**
   * The text, with a line end after every line.
   *
   * @param scenarios the ids of the scenarios tagged with each requirement's id
   */
  public static String of(Inventory inventory, Map<String, List<String>> scenarios) {
    return new SpecText(inventory, new Coverage(scenarios)).text();
  }

  private String text() {
    out.append(LEGEND.formatted());
    String heading = "";
    for (Requirement row : inventory.rows()) {
      String its = row.section() + row.about().map(part -> " / " + part).orElse("");
      if (!its.equals(heading)) {
        out.append("%n%s%n".formatted(its));
        heading = its;
      }
      row(row);
    }
    return out.append(SpecTotals.of(inventory, coverage)).toString();
  }

  private void row(Requirement row) {
    List<String> lines = Wrapped.lines(words(row));
    out.append("%-8s %-14s %s%n".formatted(row.id(), account(row), lines.get(0)));
    lines.stream().skip(1).forEach(line -> out.append("%24s%s%n".formatted("", line)));
  }

  private static String words(Requirement row) {
    return row.requires() + row.why().map(why -> " [" + why + "]").orElse("");
  }

  private String account(Requirement row) {
    int own = coverage.of(row).size();
    return switch (row.verdict()) {
      case EXCLUDED -> "excluded";
      case CHOICE -> row.choice().map(choice -> "choice " + choice + ", ").orElse("") + own;
      case SCENARIOS -> coverage.repeatsACoveredRow(row) ? "as " + sameAs(row) : own + missing(row);
    };
  }

  private String missing(Requirement row) {
    return coverage.misses(row) ? " MISSING" : "";
  }

  private static String sameAs(Requirement row) {
    return row.sameAs().stream().collect(Collectors.joining());
  }
}
