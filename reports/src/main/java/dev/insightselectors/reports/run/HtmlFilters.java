package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.function.Predicate;

/** Which scenarios to show. The script does the showing, and shows these only when it runs. */
final class HtmlFilters {
  private final RunReport run;
  private final FilterBar filters = new FilterBar();

  HtmlFilters(RunReport run) {
    this.run = run;
  }

  String text() {
    filters.choice("all", "All " + run.everyScenario().size());
    choice("failures", "Failures", scenario -> scenario.verdict().failsTheRun());
    choice("unpassed", "Not passed", scenario -> scenario.verdict() != Verdict.PASSED);
    choice("chosen", "Chosen", ScenarioResult::chosen);
    if (!run.beyondSet().isEmpty()) {
      filters.choice("beyond", "Added later " + run.beyondSet().size());
    }
    return filters.text();
  }

  private void choice(String value, String words, Predicate<ScenarioResult> which) {
    long count = run.scenarios().stream().filter(which).count();
    filters.choice(value, words + " " + count);
  }
}
