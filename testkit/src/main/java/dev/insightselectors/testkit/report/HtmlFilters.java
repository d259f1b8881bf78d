package dev.insightselectors.testkit.report;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which scenarios to show. The script does the showing, and shows these only when it runs. */
final class HtmlFilters {
  private final RunReport run;
  private final Html html = new Html();

  HtmlFilters(RunReport run) {
    this.run = run;
  }

  String text() {
    choice("all", "All", scenario -> true, "checked", "");
    choice("failures", "Failures", scenario -> scenario.verdict().failsTheRun());
    choice("unpassed", "Not passed", scenario -> scenario.verdict() != Verdict.PASSED);
    choice("chosen", "Chosen", ScenarioResult::chosen);
    return html.toString();
  }

  private void choice(
      String value, String words, Predicate<ScenarioResult> which, String... checked) {
    String id = "filter-" + value;
    long count = run.scenarios().stream().filter(which).count();
    html.open("span", "class", "choice");
    html.single(
        "input", with(checked, "type", "radio", "name", "filter", "id", id, "value", value));
    html.leaf("label", words + " " + count, "for", id).close();
  }

  private static String[] with(String[] more, String... attributes) {
    return Stream.of(attributes, more).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
