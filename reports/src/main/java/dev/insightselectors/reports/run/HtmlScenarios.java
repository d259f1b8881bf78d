package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The scenarios of a requirement. One that stands for several is told in full the first time. */
final class HtmlScenarios {
  private final Html html;
  private final RunView view;
  private final HtmlScenario inFull;
  private final Set<ScenarioResult> told = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlScenarios(Html html, RunView view, EvidenceBudget budget) {
    this.html = html;
    this.view = view;
    this.inFull = new HtmlScenario(html, view, budget);
  }

  void write(List<ScenarioResult> scenarios) {
    if (scenarios.isEmpty()) {
      return;
    }
    html.open("ul", "class", "items");
    scenarios.forEach(this::item);
    html.close();
  }

  private void item(ScenarioResult scenario) {
    html.open("li", attributes(scenario));
    if (told.add(scenario)) {
      inFull.write(scenario);
    } else {
      link(scenario);
    }
    html.close();
  }

  private String[] attributes(ScenarioResult scenario) {
    if (view.isBeyond(scenario.id())) {
      return new String[] {"data-item", "", "data-verdict", "beyond"};
    }
    String verdict = Mark.slug(scenario.verdict());
    return scenario.chosen()
        ? new String[] {"data-item", "", "data-verdict", verdict, "data-chosen", ""}
        : new String[] {"data-item", "", "data-verdict", verdict};
  }

  private void link(ScenarioResult scenario) {
    html.open("div", "class", "line");
    Mark.write(html, scenario.verdict());
    html.open("span").leaf("a", scenario.name(), "href", Links.to(scenario.id())).close();
    html.leaf("span", scenario.verdict().words() + ", shown above", "class", "how").close();
  }
}
