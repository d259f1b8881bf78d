package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;

/** What ran but does not count, apart from what does, so that no number is taken for another. */
final class HtmlBeyond {
  private final Html html;
  private final RunReport run;
  private final HtmlScenarios scenarios;

  HtmlBeyond(Html html, RunReport run, HtmlScenarios scenarios) {
    this.html = html;
    this.run = run;
    this.scenarios = scenarios;
  }

  void write() {
    if (run.beyondSet().isEmpty()) {
      return;
    }
    String name = "Added after " + run.requirementSet();
    html.open("section", "id", Sections.BEYOND, "aria-label", name, "data-group", "");
    html.leaf("h2", name).open("div", "class", "row", "data-row", "");
    html.open("div", "class", "row-head");
    html.leaf("p", Headline.beyond(run) + ".", "class", "words").close();
    scenarios.write(run.beyondSet());
    html.close().close();
  }
}
