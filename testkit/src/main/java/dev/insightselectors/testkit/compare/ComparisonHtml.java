package dev.insightselectors.testkit.compare;

import dev.insightselectors.testkit.report.FilterBar;
import dev.insightselectors.testkit.report.Html;
import dev.insightselectors.testkit.report.HtmlPage;
import dev.insightselectors.testkit.report.Links;
import dev.insightselectors.testkit.report.Resource;
import java.util.Arrays;
import java.util.List;

/** The comparison as one page for people, readable without its script. */
public final class ComparisonHtml {
  private final Comparison comparison;

  private ComparisonHtml(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The page, to be written as UTF-8. */
  public static String of(Comparison comparison) {
    return new ComparisonHtml(comparison).text();
  }

  private String text() {
    return new HtmlPage(
            comparison.implementations().size() + " implementations compared",
            Resource.text(ComparisonHtml.class, "compare.css"),
            HtmlPage.filtering(),
            new ComparisonHeader(comparison).text(),
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
    return filters.text();
  }

  private String contents() {
    Html html = new Html();
    html.open("nav", "class", "contents", "aria-label", "Groups").open("ul");
    for (Agreement agreement : shown()) {
      html.open("li").leaf("a", agreement.words(), "href", Links.to(agreement.slug()));
      html.text(" " + count(agreement)).close();
    }
    return html.close().close().toString();
  }

  private String main() {
    Html html = new Html();
    ComparisonTable table = new ComparisonTable(html, comparison);
    shown().forEach(table::write);
    return html.toString();
  }

  private List<Agreement> shown() {
    return Arrays.stream(Agreement.values()).filter(it -> count(it) > 0).toList();
  }

  private int count(Agreement agreement) {
    return comparison.of(agreement).size();
  }
}
