package dev.insightselectors.testkit.spec;

import java.util.ArrayList;
import java.util.List;

/** The inventory, its coverage and the interpretations, for a terminal. */
public final class SpecText {
  private static final String LEGEND = "id       rests on       what it asks for%n";

  private final Inventory inventory;
  private final Coverage coverage;
  private final Choices choices;
  private final StringBuilder out = new StringBuilder();

  private SpecText(Inventory inventory, Coverage coverage, Choices choices) {
    this.inventory = inventory;
    this.coverage = coverage;
    this.choices = choices;
  }

  /** The text, with a line end after every line. */
  public static String of(Inventory inventory, Coverage coverage, Choices choices) {
    return new SpecText(inventory, coverage, choices).text();
  }

  private String text() {
    out.append(LEGEND.formatted());
    String heading = "";
    for (Requirement row : inventory.rows()) {
      String its = row.section() + row.about().map(part -> " / " + part).orElse("");
      if (!its.equals(heading)) {
        heading(its);
        heading = its;
      }
      entry(row.id(), account(row), words(row));
    }
    heading("What the AWS documentation leaves unspecified");
    choices.all().forEach(it -> entry(it.id(), ChoiceText.standing(it), ChoiceText.words(it)));
    return out.append(SpecTotals.of(inventory, coverage, choices)).toString();
  }

  private void heading(String text) {
    out.append("%n%s%n".formatted(text));
  }

  /** One paragraph a line of words, each wrapped beside the columns. */
  private void entry(String id, String account, List<String> words) {
    List<String> lines = words.stream().flatMap(it -> Wrapped.lines(it).stream()).toList();
    out.append("%-8s %-14s %s%n".formatted(id, account, lines.get(0)));
    lines.stream().skip(1).forEach(line -> out.append("%24s%s%n".formatted("", line)));
  }

  private static List<String> words(Requirement row) {
    List<String> words = new ArrayList<>();
    words.add(row.requires() + row.why().map(why -> " [" + why + "]").orElse(""));
    row.infers()
        .ifPresent(it -> words.add("Inferred from " + String.join(", ", row.from()) + ": " + it));
    if (!row.choices().isEmpty()) {
      words.add("Left open: " + String.join(", ", row.choices()));
    }
    return words;
  }

  private String account(Requirement row) {
    Account account = coverage.account(row);
    return switch (account) {
      case EXCLUDED, MISSING -> account.word();
      case REPEATED -> "as " + row.sameAs().orElseThrow();
      case DOCUMENTED, INFERRED, INTERPRETED -> account.word() + " " + coverage.of(row).size();
    };
  }
}
