package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.reports.run.Mark;
import dev.insightselectors.reports.run.Reason;
import dev.insightselectors.reports.run.ReportPages;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The scenarios behind a row that are not all alike, each told in full where it comes first. */
final class ComparisonDetails {
  private static final int LONGEST = 200;
  private static final int MARKUP = 130;
  private static final int LONGEST_PAGE = 550_000;

  private final Html html;
  private final Comparison comparison;
  private final ReportPages pages;
  private final Set<String> told = new HashSet<>();
  private int written;

  ComparisonDetails(Html html, Comparison comparison, ReportPages pages) {
    this.html = html;
    this.comparison = comparison;
    this.pages = pages;
  }

  void write(ComparedRequirement compared) {
    List<ComparedScenario> disagreed = compared.disagreed();
    if (disagreed.isEmpty()) {
      return;
    }
    String columns = String.valueOf(comparison.implementations().size() + 1);
    html.open("tr", "class", "more").open("td", "colspan", columns).open("details");
    html.leaf("summary", ComparisonWords.counts(compared)).open("ul", "class", "items");
    disagreed.forEach(this::scenario);
    html.close().close().close().close();
  }

  private void scenario(ComparedScenario scenario) {
    html.open("li");
    if (told.contains(scenario.id())) {
      html.leaf("a", scenario.any().name(), "href", Links.to(scenario.id()));
      String how = ComparisonWords.of(scenario, comparison.implementations());
      html.leaf("span", ": " + how + "; shown above", "class", "soft");
    } else if (written > LONGEST_PAGE) {
      html.text(scenario.any().name()).leaf("span", ", see the JSON", "class", "soft");
    } else {
      inFull(scenario);
    }
    html.close();
  }

  private void inFull(ComparedScenario scenario) {
    told.add(scenario.id());
    html.open("div", "id", scenario.id()).leaf("b", cut(scenario.any().name())).text(" ");
    html.open("code").leaf("a", scenario.id(), "href", Links.to(scenario.id())).close();
    html.leaf("p", cut(scenario.any().rule()), "class", "soft");
    html.open("dl", "class", "versus");
    for (int i = 0; i < comparison.implementations().size(); i++) {
      column(scenario, i);
    }
    html.close();
    if (scenario.agreement() != Agreement.UNJUDGED) {
      steps(String.join("\n", scenario.any().steps()));
    }
    html.close();
  }

  /** What was asked, where the answers are not alike; the living specification has the others. */
  private void steps(String steps) {
    html.open("details", "class", "steps-of").leaf("summary", "Steps").leaf("pre", steps).close();
    written += MARKUP + steps.length();
  }

  private void column(ComparedScenario scenario, int column) {
    String label = comparison.implementations().get(column).label();
    html.open("div").open("dt");
    pages.name(html, label, column, scenario.id());
    html.close().open("dd");
    if (scenario.beyond().get(column).isPresent()) {
      html.leaf("b", "does not count for its set", "class", "tag").text(" ");
      result(scenario.beyond().get(column).get());
    } else {
      scenario.results().get(column).ifPresentOrElse(this::result, this::absent);
    }
    html.close().close();
    written += MARKUP + label.length();
  }

  private void absent() {
    Mark.notRun(html);
    html.text(" " + Absence.words(comparison));
  }

  private void result(ScenarioResult result) {
    Mark.write(html, result.verdict());
    html.text(" " + result.verdict().words());
    if (!result.outcome().isEmpty()) {
      boolean picked = result.chosen() && Judgement.of(result) == Judgement.HELD;
      html.text(picked ? ", picked " : ", ").leaf("code", cut(result.outcome()));
    }
    if (result.verdict() != Verdict.PASSED) {
      String reason = cut(Reason.of(result));
      html.leaf("p", reason, "class", "soft");
      written += reason.length();
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
