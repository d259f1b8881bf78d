package dev.insightselectors.reports.spec;

import static java.util.Map.entry;

import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.compare.SubjectList;
import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Legend;
import dev.insightselectors.reports.run.ReportPages;
import java.util.Map;

/** What a review meeting asks first: how much is tested, how much is left, and how to go on. */
final class SpecHeader {
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          entry("documented", "a scenario shows it that rests on the page alone"),
          entry("inferred", "a scenario shows it that rests on a conclusion from the page"),
          entry("interpreted", "scenarios show it, but by an interpretation of ours alone"),
          entry("repeated", "it asks for the same as another requirement, and is shown there"),
          entry("excluded", "no answer can show it, and the row says why"),
          entry("missing", "it can be shown, but no scenario stands for it yet"),
          entry("chosen", "the page leaves something open here, and the reference made a choice"),
          entry("unreleased", "a scenario of it is in no released set yet, so it binds nobody"),
          entry("unreviewed", "nobody has approved the row with its scenarios yet"),
          entry("approved", "a person has read the row with its scenarios, and found it right"),
          entry("stale", "it was approved, and the row, a choice or a scenario was edited since"));

  private final LivingSpec spec;
  private final Standing standing;
  private final Comparison reports;
  private final ReportPages pages;
  private final Html html = new Html();

  SpecHeader(LivingSpec spec, Standing standing, Comparison reports, ReportPages pages) {
    this.spec = spec;
    this.standing = standing;
    this.reports = reports;
    this.pages = pages;
  }

  String text() {
    html.open("header", "class", "top");
    html.leaf("p", "The living specification", "class", "kicker");
    html.leaf("h1", "PutInsightSelectors, requirement by requirement");
    html.leaf("p", standing.sentence(), "class", "meaning");
    html.open("p", "class", "note").text("To approve a requirement with its scenarios: ");
    html.leaf("code", "./insight-selectors spec approve PIS-002 --by \"A Name\"").close();
    new SpecGlance(html, spec, standing).write();
    if (!reports.implementations().isEmpty()) {
      html.leaf("h2", "Verdicts shown here are of");
      new SubjectList(html, reports, pages).write();
    }
    legend();
    return html.close().toString();
  }

  private void legend() {
    Legend legend = new Legend();
    standing.counts().keySet().forEach(kind -> legend.word(kind, MEANINGS.getOrDefault(kind, "")));
    legend.verdicts(reports.results()).write(html);
  }
}
