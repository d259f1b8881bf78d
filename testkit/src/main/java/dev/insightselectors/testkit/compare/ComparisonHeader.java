package dev.insightselectors.testkit.compare;

import dev.insightselectors.testkit.report.Headline;
import dev.insightselectors.testkit.report.Html;
import dev.insightselectors.testkit.report.Mark;
import dev.insightselectors.testkit.run.RunReport;
import java.time.ZoneOffset;

/** Who is compared, on what, and whether it is the same for all. */
final class ComparisonHeader {
  private final Comparison comparison;
  private final Html html = new Html();

  ComparisonHeader(Comparison comparison) {
    this.comparison = comparison;
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
    html.open("ul", "class", "subjects");
    comparison.implementations().forEach(this::subject);
    return html.close().close().toString();
  }

  private String meaning() {
    int differ = comparison.of(Agreement.DIFFER).size();
    int chose = comparison.of(Agreement.CHOSE).size();
    return "Of %d requirements, they differ on %d, and fill the silence of the page in their own ways on %d."
        .formatted(comparison.requirements().size(), differ, chose);
  }

  private void subject(Implementation it) {
    RunReport run = it.run();
    html.open("li").open("h2");
    Mark.write(html, run.conclusion());
    html.text(" " + it.label()).close();
    html.leaf("p", Headline.word(run) + ": " + Headline.fraction(run) + " passed");
    html.leaf("p", where(run), "class", "soft");
    html.open("p", "class", "soft");
    html.text(run.requirementSet() + " ").leaf("code", it.digest(), "class", "digest");
    if (comparison.digests().size() > 1) {
      html.text(" ").leaf("b", "set " + comparison.set(it), "class", "tag");
    }
    html.close().close();
  }

  private static String where(RunReport run) {
    String endpoint = run.subject().endpoint().isEmpty() ? "in process" : run.subject().endpoint();
    return "%s, %s, kit %s"
        .formatted(
            endpoint, run.startedAt().atOffset(ZoneOffset.UTC).toLocalDate(), run.kitVersion());
  }
}
