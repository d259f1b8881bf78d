package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.Html;

/** A table with a column for each implementation; where it is too wide, it scrolls by itself. */
final class Matrix {
  private final Html html;
  private final Comparison comparison;

  Matrix(Html html, Comparison comparison) {
    this.html = html;
    this.comparison = comparison;
  }

  void write(String first, String name, Runnable rows) {
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table", "class", "matrix").open("thead").open("tr");
    html.leaf("th", first, "scope", "col");
    comparison.implementations().forEach(it -> html.leaf("th", it.label(), "scope", "col"));
    html.close().close();
    rows.run();
    html.close().close();
  }
}
