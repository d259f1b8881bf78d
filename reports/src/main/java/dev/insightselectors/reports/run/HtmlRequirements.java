package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;

/** Every row of the inventory in reading order, below the headings of the page. */
final class HtmlRequirements {
  private final Html html;
  private final Inventory inventory;
  private final RunView view;
  private final HtmlRow row;
  private final HtmlScenarios scenarios;

  HtmlRequirements(Html html, Inventory inventory, RunView view, HtmlScenarios scenarios) {
    this.html = html;
    this.inventory = inventory;
    this.view = view;
    this.scenarios = scenarios;
    this.row = new HtmlRow(html, view, scenarios);
  }

  void write() {
    Sections.of(inventory.rows()).forEach(this::section);
    if (!view.withoutRow().isEmpty()) {
      others(view.withoutRow());
    }
  }

  private void section(String name, List<Requirement> rows) {
    String id = Sections.id(name);
    html.open("section", "id", id, "aria-label", name, "data-group", "").leaf("h2", name);
    Sections.parts(rows).forEach(this::part);
    html.close();
  }

  private void part(String name, List<Requirement> rows) {
    html.open("div", "class", "group", "data-group", "");
    if (!name.isEmpty()) {
      html.leaf("h3", name);
    }
    String heading = name.isEmpty() ? "h3" : "h4";
    rows.forEach(its -> row.write(its, heading));
    html.close();
  }

  private void others(List<ScenarioResult> others) {
    String name = "Other scenarios";
    html.open("section", "id", Sections.OTHER, "aria-label", name, "data-group", "");
    html.leaf("h2", name).open("div", "class", "row", "data-row", "");
    html.open("div", "class", "row-head");
    html.leaf("p", "These go with no sentence of the page.", "class", "words").close();
    scenarios.write(others);
    html.close().close();
  }
}
