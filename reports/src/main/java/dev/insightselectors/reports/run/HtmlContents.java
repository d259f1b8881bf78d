package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.spec.Inventory;
import java.util.List;
import java.util.Optional;

/** The sections of the page, each with the worst verdict in it. */
final class HtmlContents {
  private final RunReport run;
  private final Inventory inventory;
  private final RunView view;
  private final Html html = new Html();

  HtmlContents(RunReport run, Inventory inventory, RunView view) {
    this.run = run;
    this.inventory = inventory;
    this.view = view;
  }

  String text() {
    html.open("nav", "class", "contents", "aria-label", "Sections").open("ul");
    Sections.of(inventory.rows())
        .forEach((section, rows) -> entry(Sections.id(section), section, view.of(rows)));
    if (!view.withoutRow().isEmpty()) {
      entry(Sections.OTHER, "Other scenarios", view.withoutRow());
    }
    if (!run.beyondSet().isEmpty()) {
      entry(Sections.BEYOND, "Added later", List.of());
    }
    if (run.faultMatrix().isPresent()) {
      entry(Sections.FAULTS, "Faults", List.of());
    }
    return html.close().close().toString();
  }

  private void entry(String id, String words, List<ScenarioResult> scenarios) {
    Optional<Verdict> worst = new RollUp(scenarios).worst();
    html.open("li");
    worst.ifPresent(verdict -> Mark.write(html, verdict));
    html.text(" ").leaf("a", words, "href", Links.to(id));
    worst.ifPresent(verdict -> html.leaf("span", " " + verdict.words(), "class", "aside"));
    html.close();
  }
}
