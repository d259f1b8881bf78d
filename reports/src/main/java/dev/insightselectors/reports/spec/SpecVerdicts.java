package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.compare.ComparedRequirement;
import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.ReportPages;
import dev.insightselectors.reports.run.RollUp;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the given reports say of a requirement. */
final class SpecVerdicts {
  private final Html html;
  private final Comparison reports;
  private final ReportPages pages;

  SpecVerdicts(Html html, Comparison reports, ReportPages pages) {
    this.html = html;
    this.reports = reports;
    this.pages = pages;
  }

  /** The kind of the rows that the implementation of this report fails. */
  static String failsIn(int report) {
    return "fails-" + (report + 1);
  }

  List<String> kinds(Requirement row) {
    return of(row).stream()
        .flatMap(
            compared ->
                IntStream.range(0, reports.implementations().size())
                    .filter(compared::brokenBy)
                    .mapToObj(SpecVerdicts::failsIn))
        .toList();
  }

  void write(Requirement row) {
    of(row).filter(it -> !it.scenarios().isEmpty()).ifPresent(this::verdicts);
  }

  private Optional<ComparedRequirement> of(Requirement row) {
    return reports.requirements().stream().filter(it -> it.row().id().equals(row.id())).findFirst();
  }

  private void verdicts(ComparedRequirement compared) {
    html.open("dl", "class", "verdicts");
    for (int i = 0; i < reports.implementations().size(); i++) {
      html.open("div").open("dt");
      pages.name(html, reports.implementations().get(i).label(), i, compared.row().id());
      html.close().open("dd");
      if (compared.of(i).isEmpty()) {
        html.leaf("p", "not run", "class", "soft");
      } else {
        new RollUp(compared.of(i)).write(html);
      }
      if (compared.beyond(i) > 0) {
        html.leaf("p", compared.beyond(i) + " added later, not counted", "class", "soft");
      }
      html.close().close();
    }
    html.close();
  }
}
