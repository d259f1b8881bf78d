package dev.insightselectors.testkit.review;

import dev.insightselectors.testkit.compare.ComparedRequirement;
import dev.insightselectors.testkit.compare.Comparison;
import dev.insightselectors.testkit.report.Html;
import dev.insightselectors.testkit.report.RollUp;
import dev.insightselectors.testkit.spec.Requirement;

/** What the given reports say of a requirement. */
final class SpecVerdicts {
  private final Html html;
  private final Comparison reports;

  SpecVerdicts(Html html, Comparison reports) {
    this.html = html;
    this.reports = reports;
  }

  void write(Requirement row) {
    reports.requirements().stream()
        .filter(it -> it.row().id().equals(row.id()) && !it.scenarios().isEmpty())
        .forEach(this::verdicts);
  }

  private void verdicts(ComparedRequirement compared) {
    html.open("dl", "class", "verdicts");
    for (int i = 0; i < reports.implementations().size(); i++) {
      html.open("div").leaf("dt", reports.implementations().get(i).label()).open("dd");
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
