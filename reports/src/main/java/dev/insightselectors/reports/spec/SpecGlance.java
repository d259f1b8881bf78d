package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.reports.run.Sections;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.Set;

/** Section by section, how many requirements there are of each kind that there is at all. */
final class SpecGlance {
  private static final String ALL = "requirements";

  private final Html html;
  private final LivingSpec spec;
  private final Standing standing;

  SpecGlance(Html html, LivingSpec spec, Standing standing) {
    this.html = html;
    this.spec = spec;
    this.standing = standing;
  }

  void write() {
    Set<String> kinds = standing.counts().keySet();
    html.open("table", "class", "glance").leaf("caption", "Requirements at a glance");
    html.open("thead").open("tr").leaf("th", "Section", "scope", "col");
    html.leaf("th", ALL, "scope", "col");
    kinds.forEach(kind -> html.leaf("th", kind, "scope", "col"));
    html.close().close().open("tbody");
    Sections.of(spec.inventory().rows()).forEach((name, rows) -> section(name, rows, kinds));
    html.close().close();
  }

  private void section(String name, List<Requirement> rows, Set<String> kinds) {
    html.open("tr").open("th", "scope", "row");
    html.leaf("a", name, "href", Links.to(Sections.id(name))).close();
    cell(ALL, rows.size());
    for (String kind : kinds) {
      cell(kind, rows.stream().filter(row -> standing.of(row).contains(kind)).count());
    }
    html.close();
  }

  private void cell(String kind, long count) {
    html.leaf("td", String.valueOf(count), "data-label", kind, "class", count == 0 ? "soft" : "");
  }
}
