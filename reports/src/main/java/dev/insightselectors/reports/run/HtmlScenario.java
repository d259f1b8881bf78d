package dev.insightselectors.reports.run;

import dev.insightselectors.reports.run.EvidenceBudget.Evidence;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;

/** One scenario in full: open when it failed, else a line that opens. */
final class HtmlScenario {
  private final Html html;
  private final RunView view;
  private final EvidenceBudget budget;

  HtmlScenario(Html html, RunView view, EvidenceBudget budget) {
    this.html = html;
    this.view = view;
    this.budget = budget;
  }

  void write(ScenarioResult scenario) {
    if (scenario.verdict().failsTheRun() && !view.isBeyond(scenario.id())) {
      html.open("details", "class", "scenario fails", "id", scenario.id(), "open", "");
    } else {
      html.open("details", "class", "scenario", "id", scenario.id());
    }
    line(scenario);
    html.open("div", "class", "body");
    whatItIs(scenario);
    Evidence evidence = budget.of(scenario);
    if (scenario.verdict() != Verdict.PASSED) {
      new HtmlFailure(html, evidence).write(scenario);
    }
    HtmlSteps.write(html, scenario);
    new HtmlExchanges(html, evidence).write(scenario.exchanges());
    html.close().close();
  }

  private void line(ScenarioResult scenario) {
    html.open("summary", "class", "line");
    Mark.write(html, scenario.verdict());
    html.open("span").leaf("span", scenario.name(), "class", "title");
    if (scenario.chosen()) {
      html.text(" ").leaf("span", "chosen", "class", "tag");
    }
    if (view.isBeyond(scenario.id())) {
      html.text(" ").leaf("span", "does not count", "class", "tag");
    }
    html.close().open("span", "class", "how").text(scenario.verdict().words());
    if (!scenario.outcome().isEmpty()) {
      boolean picked = scenario.chosen() && scenario.verdict() == Verdict.PASSED;
      html.text(picked ? " · picked " : " · ").leaf("code", scenario.outcome());
    }
    html.close().close();
  }

  private void whatItIs(ScenarioResult scenario) {
    html.open("p", "class", "about").text(scenario.feature() + " › " + scenario.rule());
    html.single("br").open("code");
    html.leaf("a", scenario.id(), "href", Links.to(scenario.id())).close();
    html.text(" in ").leaf("code", scenario.file()).text(" for ").open("code");
    Links.requirements(html, scenario.requirements(), view);
    html.close().close();
  }
}
