package dev.insightselectors.reports.run;

import dev.insightselectors.reports.run.EvidenceBudget.Evidence;
import dev.insightselectors.testkit.run.Exchange;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.stream.Collectors;

/** Why a scenario did not pass: what was expected, what there was, and how to see it oneself. */
final class HtmlFailure {
  private final Html html;
  private final Evidence evidence;

  HtmlFailure(Html html, Evidence evidence) {
    this.html = html;
    this.evidence = evidence;
  }

  void write(ScenarioResult scenario) {
    boolean fails = scenario.verdict().failsTheRun();
    html.open("div", "class", fails ? "failure" : "failure mild");
    html.leaf("p", Texts.shortened(Reason.of(scenario)), "class", "said");
    scenario.failure().ifPresent(this::compared);
    scenario.deviationLink().ifPresent(this::deviation);
    if (fails) {
      curls(scenario);
    }
    html.close();
  }

  private void compared(Failure failure) {
    if (failure.expected().isEmpty() && failure.got().isEmpty()) {
      return;
    }
    html.open("dl", "class", "compare");
    side("Expected", failure.expected());
    side("Got", failure.got());
    html.close();
  }

  private void side(String name, String value) {
    html.open("div").leaf("dt", name).open("dd");
    html.leaf("code", Texts.shortened(value)).close().close();
  }

  private void deviation(String link) {
    html.open("p").text("Listed as a deviation: ");
    Links.out(html, link);
    html.close();
  }

  /** Whole or not at all: half a command is not to be copied. */
  private void curls(ScenarioResult scenario) {
    String lines =
        scenario.exchanges().stream()
            .map(Exchange::curl)
            .filter(curl -> !curl.isEmpty())
            .collect(Collectors.joining("\n\n"));
    if (lines.isEmpty()) {
      return;
    }
    if (!evidence.has(lines.length())) {
      html.leaf("p", "The lines that send it again are in report.json.", "class", "small");
      return;
    }
    html.leaf("p", "To see it yourself", "class", "small").open("div", "class", "curl");
    html.open("pre").leaf("code", evidence.fitting(lines)).close().close();
  }
}
