package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.testkit.run.ScenarioEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scenarios as text. One that stands for several requirements is told in full the first time. */
final class SpecScenarios {
  private final Html html;
  private final Set<String> unreleased;
  private final ScenarioVerdicts verdicts;
  private final Set<String> told = new HashSet<>();

  SpecScenarios(Html html, Set<String> unreleased, ScenarioVerdicts verdicts) {
    this.html = html;
    this.unreleased = unreleased;
    this.verdicts = verdicts;
  }

  void write(List<ScenarioEntry> scenarios) {
    if (scenarios.isEmpty()) {
      return;
    }
    html.open("details", "class", "more").leaf("summary", "Scenarios: " + scenarios.size());
    html.open("ul");
    scenarios.forEach(this::scenario);
    html.close().close();
  }

  private void scenario(ScenarioEntry scenario) {
    if (!told.add(scenario.id())) {
      html.open("li").leaf("a", scenario.name(), "href", Links.to(scenario.id()));
      html.leaf("span", ", shown above", "class", "soft").close();
      return;
    }
    html.open("li", "id", scenario.id()).leaf("b", scenario.name()).text(" ");
    html.leaf("a", scenario.id(), "class", "id", "href", Links.to(scenario.id()));
    if (scenario.chosen()) {
      html.text(" ").leaf("span", "chosen", "class", "tag is-a-chosen");
    }
    if (unreleased.contains(scenario.id())) {
      html.text(" ").leaf("span", "in no set yet", "class", "tag");
    }
    html.leaf("p", scenario.rule(), "class", "soft");
    html.leaf("pre", String.join("\n", scenario.steps()));
    verdicts.write(scenario.id());
    html.close();
  }
}
