package dev.insightselectors.testkit.review;

import dev.insightselectors.testkit.compare.Comparison;
import dev.insightselectors.testkit.report.FilterBar;
import dev.insightselectors.testkit.report.Html;
import dev.insightselectors.testkit.report.HtmlPage;
import dev.insightselectors.testkit.report.Links;
import dev.insightselectors.testkit.report.Resource;
import dev.insightselectors.testkit.report.Sections;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;

/** The living specification as one page for a review meeting, readable without its script. */
public final class LivingSpecHtml {
  private final LivingSpec spec;
  private final Standing standing;
  private final Html html = new Html();
  private final SpecRow row;

  private LivingSpecHtml(LivingSpec spec, Reviews reviews, Comparison reports) {
    this.spec = spec;
    this.standing = new Standing(spec, reviews);
    this.row = new SpecRow(html, spec, standing, reviews, new SpecVerdicts(html, reports));
  }

  /**
   * The page, to be written as UTF-8.
   *
   * @param reports whose verdicts to show; a comparison of none shows none
   */
  public static String of(LivingSpec spec, Reviews reviews, Comparison reports) {
    return new LivingSpecHtml(spec, reviews, reports).text();
  }

  private String text() {
    return new HtmlPage(
            "PutInsightSelectors, requirement by requirement",
            Resource.text(LivingSpecHtml.class, "spec.css"),
            HtmlPage.filtering(),
            header(),
            filters(),
            contents(),
            main(),
            "")
        .text();
  }

  private String header() {
    Html head = new Html().open("header", "class", "top");
    head.leaf("p", "The living specification", "class", "kicker");
    head.leaf("h1", "PutInsightSelectors, requirement by requirement");
    head.leaf("p", standing.sentence(), "class", "meaning");
    return head.close().toString();
  }

  private String filters() {
    FilterBar filters = new FilterBar();
    filters.choice("all", "All " + spec.inventory().rows().size());
    standing.counts().forEach((kind, count) -> filters.choice(kind, kind + " " + count));
    return filters.text();
  }

  private String contents() {
    Html nav = new Html().open("nav", "class", "contents", "aria-label", "Sections").open("ul");
    for (String section : Sections.of(spec.inventory().rows()).keySet()) {
      nav.open("li").leaf("a", section, "href", Links.to(Sections.id(section))).close();
    }
    return nav.close().close().toString();
  }

  private String main() {
    Sections.of(spec.inventory().rows()).forEach(this::section);
    return html.toString();
  }

  private void section(String name, List<Requirement> rows) {
    String id = Sections.id(name);
    html.open("section", "id", id, "aria-label", name, "data-group", "").leaf("h2", name);
    Sections.parts(rows).forEach(this::part);
    html.close();
  }

  private void part(String name, List<Requirement> rows) {
    html.open("div", "class", "group", "data-group", "");
    if (!name.isEmpty()) {
      html.leaf("h3", name);
    }
    rows.forEach(its -> row.write(its, name.isEmpty() ? "h3" : "h4"));
    html.close();
  }
}
