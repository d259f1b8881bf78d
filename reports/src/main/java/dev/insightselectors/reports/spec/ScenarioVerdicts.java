package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.compare.ComparedScenario;
import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Mark;
import dev.insightselectors.reports.run.ReportPages;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the given reports say of a scenario: each verdict, and who has it. */
final class ScenarioVerdicts {
  private final Html html;
  private final Comparison reports;
  private final ReportPages pages;
  private final Map<String, ComparedScenario> byId;

  ScenarioVerdicts(Html html, Comparison reports, ReportPages pages) {
    this.html = html;
    this.reports = reports;
    this.pages = pages;
    this.byId =
        reports.scenarios().stream()
            .collect(Collectors.toMap(ComparedScenario::id, Function.identity()));
  }

  void write(String scenario) {
    Optional.ofNullable(byId.get(scenario)).ifPresent(this::write);
  }

  private void write(ComparedScenario scenario) {
    html.open("p", "class", "roll");
    for (Verdict verdict : Verdict.values()) {
      List<Integer> whose = whose(scenario, verdict);
      if (!whose.isEmpty()) {
        write(scenario.id(), verdict, whose);
      }
    }
    html.close();
  }

  private List<Integer> whose(ComparedScenario scenario, Verdict verdict) {
    return IntStream.range(0, reports.implementations().size())
        .filter(
            it -> result(scenario, it).map(ScenarioResult::verdict).equals(Optional.of(verdict)))
        .boxed()
        .toList();
  }

  private static Optional<ScenarioResult> result(ComparedScenario scenario, int report) {
    return scenario.results().get(report).or(() -> scenario.beyond().get(report));
  }

  /** Links only where there is something to look into. */
  private void write(String id, Verdict verdict, List<Integer> whose) {
    html.open("span", "class", "is-" + Mark.slug(verdict));
    Mark.write(html, verdict);
    html.text(" " + verdict.words() + ": ");
    for (int i = 0; i < whose.size(); i++) {
      html.text(i == 0 ? "" : ", ");
      int report = whose.get(i);
      String label = reports.implementations().get(report).label();
      (verdict == Verdict.PASSED ? ReportPages.NONE : pages).name(html, label, report, id);
    }
    html.close();
  }
}
