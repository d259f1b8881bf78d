package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.page.Mark;
import dev.insightselectors.reports.run.Headline;
import dev.insightselectors.reports.run.Markdown;
import dev.insightselectors.testkit.run.Floor;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The comparison for a pull request or an issue: who, how many, and every row that is not alike.
 */
public final class ComparisonMarkdown {
  private final Comparison comparison;
  private final List<Changes> changes;
  private final StringBuilder out = new StringBuilder();

  private ComparisonMarkdown(Comparison comparison, List<Changes> changes) {
    this.comparison = comparison;
    this.changes = changes;
  }

  public static String of(Comparison comparison) {
    return of(comparison, List.of());
  }

  /** With what has changed since the runs before. */
  public static String of(Comparison comparison, List<Changes> changes) {
    return new ComparisonMarkdown(comparison, changes).text();
  }

  private String text() {
    out.append("## %s implementations compared\n\n".formatted(comparison.implementations().size()));
    row(
        List.of(
            "implementation", "conclusion", "divergence", "coverage", "kit", "requirement set"));
    row(List.of("---", "---", "---", "---", "---", "---"));
    comparison.implementations().forEach(this::implementation);
    Interchange.of(comparison)
        .ifPresent(it -> out.append("\n%s\n".formatted(Markdown.escaped(it))));
    out.append("\n%s\n".formatted(Floor.load().sentence()));
    if (!comparison.warning().isEmpty()) {
      out.append("\n> **%s**\n".formatted(Markdown.escaped(comparison.warning())));
    }
    if (!comparison.uncounted().isEmpty()) {
      out.append("\n> %s\n".formatted(comparison.uncounted()));
    }
    changes.forEach(this::changes);
    Arrays.stream(Agreement.values()).forEach(this::group);
    return out.toString();
  }

  private void changes(Changes its) {
    out.append("\n### Since the run before\n\n%s\n".formatted(Markdown.escaped(its.sentence())));
    for (Change change : Change.values()) {
      List<String> ids = its.of(change).stream().map(it -> it.result().id()).toList();
      if (!ids.isEmpty()) {
        String all = Markdown.escaped(String.join(", ", ids));
        out.append("\n- %s (%s): %s".formatted(change.words(), change.meaning(), all));
      }
    }
    out.append("\n");
  }

  private void implementation(Implementation it) {
    row(
        List.of(
            Markdown.escaped(it.label()),
            Headline.word(it.run()),
            Headline.divergence(it.run()),
            Headline.coverage(it.run()),
            Markdown.escaped(it.run().kitVersion()),
            Markdown.escaped(it.run().requirementSet() + " " + it.digest())));
  }

  private void group(Agreement agreement) {
    List<ComparedRequirement> rows = comparison.of(agreement);
    if (rows.isEmpty()) {
      return;
    }
    out.append("\n### %s (%s)\n\n".formatted(agreement.words(), rows.size()));
    if (agreement == Agreement.AGREE || agreement == Agreement.NOTHING) {
      out.append(ids(rows)).append("\n");
      return;
    }
    List<String> head = new ArrayList<>(List.of("requirement"));
    comparison.implementations().forEach(it -> head.add(Markdown.escaped(it.label())));
    row(head);
    row(head.stream().map(any -> "---").toList());
    rows.forEach(this::requirement);
  }

  private static String ids(List<ComparedRequirement> rows) {
    return rows.stream()
        .map(it -> Markdown.escaped(it.row().id()))
        .collect(Collectors.joining(" "));
  }

  private void requirement(ComparedRequirement compared) {
    String words = compared.row().id() + " " + compared.row().requires();
    List<String> cells = new ArrayList<>(List.of(Markdown.escaped(words)));
    for (int i = 0; i < comparison.implementations().size(); i++) {
      String beyond = Words.beyond(compared.beyond(i));
      String cell = cell(compared.of(i), compared.picks(i));
      cells.add(beyond.isEmpty() ? cell : cell + "; " + beyond);
    }
    row(cells);
  }

  private String cell(List<ScenarioResult> its, List<String> picks) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = its.stream().filter(it -> it.verdict() == verdict).count();
      if (count > 0) {
        parts.add(Mark.sign(verdict) + " " + count + " " + verdict.words());
      }
    }
    if (!picks.isEmpty()) {
      parts.add("picked " + Markdown.escaped(String.join(", ", picks)));
    }
    return parts.isEmpty() ? Words.absence(comparison) : String.join("; ", parts);
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |").append("\n");
  }
}
