package dev.insightselectors.testkit.compare;

import dev.insightselectors.testkit.report.Html;
import dev.insightselectors.testkit.report.Links;
import dev.insightselectors.testkit.report.Mark;
import dev.insightselectors.testkit.report.RollUp;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;

/** Requirements as rows, implementations as columns. */
final class ComparisonTable {
  private final Html html;
  private final Comparison comparison;
  private final ComparisonDetails details;

  ComparisonTable(Html html, Comparison comparison) {
    this.html = html;
    this.comparison = comparison;
    this.details = new ComparisonDetails(html, comparison);
  }

  void write(Agreement agreement) {
    html.open("section", "id", agreement.slug(), "aria-label", agreement.words(), "data-group", "");
    html.leaf("h2", agreement.words()).leaf("p", agreement.meaning(), "class", "note");
    html.open("div", "class", "wide", "tabindex", "0", "role", "region");
    html.open("table", "class", "matrix").open("thead").open("tr");
    html.leaf("th", "Requirement", "scope", "col");
    comparison.implementations().forEach(it -> html.leaf("th", it.label(), "scope", "col"));
    html.close().close();
    comparison.of(agreement).forEach(row -> requirement(agreement, row));
    html.close().close().close();
  }

  private void requirement(Agreement agreement, ComparedRequirement compared) {
    Requirement row = compared.row();
    html.open("tbody", "id", row.id(), "data-row", "", "data-kinds", agreement.slug()).open("tr");
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
