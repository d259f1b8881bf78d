package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Legend;
import dev.insightselectors.reports.run.ReportPages;

/** Who is compared, on what, and whether it is the same for all. */
final class ComparisonHeader {
  private final Comparison comparison;
  private final ReportPages pages;
  private final Html html = new Html();

  ComparisonHeader(Comparison comparison, ReportPages pages) {
    this.comparison = comparison;
    this.pages = pages;
  }

  String text() {
    html.open("header", "class", "top");
    html.leaf("p", "PutInsightSelectors, made from their reports", "class", "kicker");
    html.leaf("h1", comparison.implementations().size() + " implementations compared");
    html.leaf("p", meaning(), "class", "meaning");
    if (!comparison.warning().isEmpty()) {
      html.leaf("p", comparison.warning(), "class", "banner", "id", "sets");
    }
    if (!comparison.uncounted().isEmpty()) {
      html.leaf("p", comparison.uncounted(), "class", "banner", "id", "uncounted");
    }
    new SubjectList(html, comparison, pages).write();
    legend();
    return html.close().toString();
  }

  private String meaning() {
    long silences = comparison.silences().stream().filter(Silence::filledDifferently).count();
    return "Of %d requirements, they differ on %d. Of %d rules about what the page leaves open, they fill %d differently."
        .formatted(
            comparison.requirements().size(),
            comparison.of(Agreement.DIFFER).size(),
            comparison.silences().size(),
            silences);
  }

  private void legend() {
    new Legend()
        .verdicts(comparison.results())
        .word("picked", "the page leaves it open; of what is accepted, it does this")
        .write(html);
  }
}
