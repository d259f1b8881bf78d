package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.reports.run.Mark;
import dev.insightselectors.reports.run.ReportPages;
import dev.insightselectors.reports.run.RollUp;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requirements as rows, implementations as columns. */
final class ComparisonTable {
  private final Html html;
  private final Comparison comparison;
  private final ComparisonDetails details;

  ComparisonTable(Html html, Comparison comparison, ReportPages pages) {
    this.html = html;
    this.comparison = comparison;
    this.details = new ComparisonDetails(html, comparison, pages);
  }

  void write(Agreement agreement) {
    html.open("section", "id", agreement.slug(), "aria-label", agreement.words(), "data-group", "");
    html.leaf("h2", agreement.words()).leaf("p", agreement.meaning(), "class", "note");
    new Matrix(html, comparison)
        .write(
            "Requirement",
            agreement.words(),
            () -> comparison.of(agreement).forEach(row -> requirement(agreement, row)));
    html.close();
  }

  /** The kind of the rows that this implementation fails. */
  static String failsIn(int implementation) {
    return "fails-" + (implementation + 1);
  }

  private String kinds(Agreement agreement, ComparedRequirement compared) {
    return IntStream.range(0, comparison.implementations().size())
        .filter(compared::brokenBy)
        .mapToObj(ComparisonTable::failsIn)
        .collect(Collectors.joining(" ", agreement.slug() + " ", ""))
        .strip();
  }

  private void requirement(Agreement agreement, ComparedRequirement compared) {
    Requirement row = compared.row();
    html.open("tbody", "id", row.id(), "data-row", "", "data-kinds", kinds(agreement, compared))
        .open("tr");
    html.open("th", "scope", "row").leaf("a", row.id(), "class", "id", "href", Links.to(row.id()));
    html.leaf("span", " " + where(row), "class", "soft where");
    html.leaf("p", row.requires(), "class", "words").close();
    for (int i = 0; i < comparison.implementations().size(); i++) {
      cell(compared, i);
    }
    html.close();
    details.write(compared);
    html.close();
  }

  private static String where(Requirement row) {
    return row.section() + row.about().map(part -> " / " + part).orElse("");
  }

  private void cell(ComparedRequirement compared, int column) {
    List<ScenarioResult> its = compared.of(column);
    html.open("td", "data-label", comparison.implementations().get(column).label());
    if (its.isEmpty()) {
      nothing(compared);
    } else {
      new RollUp(its).write(html);
    }
    String beyond = Absence.beyond(compared.beyond(column));
    if (!beyond.isEmpty()) {
      html.leaf("p", beyond, "class", "soft");
    }
    List<String> picks = compared.picks(column);
    if (!picks.isEmpty()) {
      html.open("p", "class", "picked").text("picked ");
      html.leaf("code", String.join(", ", picks)).close();
    }
    html.close();
  }

  private void nothing(ComparedRequirement compared) {
    if (compared.scenarios().stream().noneMatch(ComparedScenario::counts)) {
      html.leaf(
          "p", compared.row().why().isPresent() ? "excluded" : "no scenario", "class", "soft");
      return;
    }
    html.open("p", "class", "roll is-not-run");
    Mark.notRun(html);
    html.text(" " + Absence.words(comparison)).close();
  }
}
