package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.FilterBar;
import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.HtmlPage;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.reports.run.ReportPages;
import dev.insightselectors.reports.run.Resource;
import java.util.Arrays;
import java.util.List;

/** The comparison as one page for people, readable without its script. */
public final class ComparisonHtml {
  private final Comparison comparison;
  private final ReportPages pages;

  private ComparisonHtml(Comparison comparison, ReportPages pages) {
    this.comparison = comparison;
    this.pages = pages;
  }

  /** The page, to be written as UTF-8. */
  public static String of(Comparison comparison, ReportPages pages) {
    return new ComparisonHtml(comparison, pages).text();
  }

  private String text() {
    return new HtmlPage(
            comparison.implementations().size() + " implementations compared",
            Resource.text(ComparisonHtml.class, "compare.css"),
            HtmlPage.filtering(),
            new ComparisonHeader(comparison, pages).text(),
            filters(),
            contents(),
            main(),
            "")
        .text();
  }

  private String filters() {
    FilterBar filters = new FilterBar();
    filters.choice("all", "All " + comparison.requirements().size());
    shown().forEach(it -> filters.choice(it.slug(), it.words() + " " + count(it)));
    for (int i = 0; i < comparison.implementations().size(); i++) {
      int broken = comparison.brokenBy(i).size();
      if (broken > 0) {
        String label = comparison.implementations().get(i).label();
        filters.choice(ComparisonTable.failsIn(i), label + " fails " + broken);
      }
    }
    if (!comparison.silences().isEmpty()) {
      filters.choice(SilenceTable.ID, "Choices " + comparison.silences().size());
    }
    return filters.text();
  }

  private String contents() {
    Html html = new Html();
    html.open("nav", "class", "contents", "aria-label", "Groups").open("ul");
    for (Agreement agreement : shown()) {
      html.open("li").leaf("a", agreement.words(), "href", Links.to(agreement.slug()));
      html.text(" " + count(agreement)).close();
    }
    if (!comparison.silences().isEmpty()) {
      html.open("li").leaf("a", SilenceTable.WORDS, "href", Links.to(SilenceTable.ID));
      html.text(" " + comparison.silences().size()).close();
    }
    return html.close().close().toString();
  }

  private String main() {
    Html html = new Html();
    ComparisonTable table = new ComparisonTable(html, comparison, pages);
    shown().forEach(table::write);
    new SilenceTable(html, comparison).write();
    return html.toString();
  }

  private List<Agreement> shown() {
    return Arrays.stream(Agreement.values()).filter(it -> count(it) > 0).toList();
  }

  private int count(Agreement agreement) {
    return comparison.of(agreement).size();
  }
}
