package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.Headline;
import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.reports.run.Mark;
import dev.insightselectors.reports.run.ReportPages;
import dev.insightselectors.testkit.run.RunReport;
import java.time.ZoneOffset;
import java.util.List;

/** Whose reports these are, how each ended, and the rows of this page that it fails. */
public final class SubjectList {
  private final Html html;
  private final Comparison comparison;
  private final ReportPages pages;

  public SubjectList(Html html, Comparison comparison, ReportPages pages) {
    this.html = html;
    this.comparison = comparison;
    this.pages = pages;
  }

  public void write() {
    html.open("ul", "class", "subjects");
    for (int i = 0; i < comparison.implementations().size(); i++) {
      subject(comparison.implementations().get(i), i);
    }
    html.close();
  }

  private void subject(Implementation it, int column) {
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
    html.close();
    pages
        .of(column)
        .ifPresent(page -> html.open("p").leaf("a", "Its report", "href", page).close());
    failures(comparison.brokenBy(column));
    html.close();
  }

  private static String where(RunReport run) {
    String endpoint = run.subject().endpoint().isEmpty() ? "in process" : run.subject().endpoint();
    return "%s, %s, kit %s"
        .formatted(
            endpoint, run.startedAt().atOffset(ZoneOffset.UTC).toLocalDate(), run.kitVersion());
  }

  private void failures(List<String> requirements) {
    if (requirements.isEmpty()) {
      return;
    }
    int count = requirements.size();
    html.open("details", "class", "fails");
    html.leaf("summary", "Fails " + (count == 1 ? "1 requirement" : count + " requirements"));
    html.open("p");
    requirements.forEach(id -> html.leaf("a", id, "class", "id", "href", Links.to(id)).text(" "));
    html.close().close();
  }
}
