package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;

/** The page for people: one file, nothing loaded from anywhere, readable without its script. */
final class HtmlReport {
  private final RunReport run;
  private final Inventory inventory;
  private final RunView view;

  HtmlReport(RunReport run, Inventory inventory) {
    this.run = run;
    this.inventory = inventory;
    this.view = new RunView(run, inventory);
  }

  String text() {
    return new HtmlPage(
            title(),
            "",
            Resource.text("report.js"),
            new HtmlHeader(run).text(),
            new HtmlFilters(run).text(),
            new HtmlContents(run, inventory, view).text(),
            main(),
            new HtmlFooter(run).text())
        .text();
  }

  private String title() {
    return "%s %s · %s".formatted(Headline.word(run), Headline.fraction(run), run.requirementSet());
  }

  private String main() {
    Html html = new Html();
    HtmlScenarios scenarios =
        new HtmlScenarios(html, view, new EvidenceBudget(run.everyScenario()));
    new HtmlRequirements(html, inventory, view, scenarios).write();
    new HtmlBeyond(html, run, scenarios).write();
    run.faultMatrix().ifPresent(matrix -> new HtmlFaults(html, matrix, view).write());
    return html.toString();
  }
}
