package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.run.FilterBar;
import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.HtmlPage;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.reports.run.ReportPages;
import dev.insightselectors.reports.run.Resource;
import dev.insightselectors.reports.run.Sections;
import dev.insightselectors.testkit.run.KitVersion;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;

/** The living specification as one page for a review meeting, readable without its script. */
public final class LivingSpecHtml {
  private final LivingSpec spec;
  private final Standing standing;
  private final Comparison reports;
  private final ReportPages pages;
  private final Html html = new Html();
  private final SpecRow row;

  private LivingSpecHtml(LivingSpec spec, Reviews reviews, Comparison reports, ReportPages pages) {
    this.spec = spec;
    this.standing = new Standing(spec, reviews);
    this.reports = reports;
    this.pages = pages;
    this.row = new SpecRow(html, spec, standing, reviews, reports, pages);
  }

  /**
   * The page, to be written as UTF-8.
   *
   * @param reports whose verdicts to show; a comparison of none shows none
   * @param pages where these reports lie
   */
  public static String of(LivingSpec spec, Reviews reviews, Comparison reports, ReportPages pages) {
    return new LivingSpecHtml(spec, reviews, reports, pages).text();
  }

  private String text() {
    return new HtmlPage(
            "PutInsightSelectors, requirement by requirement",
            Resource.text(LivingSpecHtml.class, "spec.css"),
            HtmlPage.filtering(),
            new SpecHeader(spec, standing, reports, pages).text(),
            filters(),
            contents(),
            main(),
            footer())
        .text();
  }

  private String filters() {
    FilterBar filters = new FilterBar();
    filters.choice("all", "All " + spec.inventory().rows().size());
    standing.counts().forEach((kind, count) -> filters.choice(kind, kind + " " + count));
    for (int i = 0; i < reports.implementations().size(); i++) {
      int broken = reports.brokenBy(i).size();
      if (broken > 0) {
        String label = reports.implementations().get(i).label();
        filters.choice(SpecVerdicts.failsIn(i), label + " fails " + broken);
      }
    }
    return filters.text();
  }

  private String contents() {
    Html nav = new Html().open("nav", "class", "contents", "aria-label", "Sections").open("ul");
    for (String section : Sections.of(spec.inventory().rows()).keySet()) {
      nav.open("li").leaf("a", section, "href", Links.to(Sections.id(section))).close();
    }
    nav.open("li").leaf("a", SpecChoices.WORDS, "href", Links.to(SpecChoices.ID)).close();
    return nav.close().close().toString();
  }

  private static String footer() {
    Html foot = new Html().open("footer", "class", "foot").open("dl", "class", "facts");
    foot.open("div").leaf("dt", "Kit").leaf("dd", KitVersion.current()).close();
    return foot.close().close().toString();
  }

  private String main() {
    Sections.of(spec.inventory().rows()).forEach(this::section);
    new SpecChoices(html, spec)
        .writeAll(
            new SpecScenarios(html, spec.unreleased(), new ScenarioVerdicts(html, reports, pages)));
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
