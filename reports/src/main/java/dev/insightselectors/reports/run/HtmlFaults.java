package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.FaultMatrix;
import java.util.List;

/** Which scenarios catch which deliberate defects: whether the kit can fail at all. */
final class HtmlFaults {
  private final Html html;
  private final FaultMatrix matrix;
  private final RunView view;

  HtmlFaults(Html html, FaultMatrix matrix, RunView view) {
    this.html = html;
    this.matrix = matrix;
    this.view = view;
  }

  void write() {
    html.open("section", "id", Sections.FAULTS, "aria-label", "Faults").leaf("h2", "Faults");
    html.leaf(
        "p", "Deliberate defects, and the scenarios that fail on each of them.", "class", "note");
    html.open("table").open("thead").open("tr");
    List.of("Fault", "What is wrong", "Breaks", "Caught by")
        .forEach(name -> html.leaf("th", name, "scope", "col"));
    html.close().close().open("tbody");
    matrix.rows().forEach(this::row);
    html.close().close().close();
  }

  private void row(FaultMatrix.Row row) {
    html.open("tr").open("th", "scope", "row").leaf("code", row.fault()).close();
    html.leaf("td", row.statement()).open("td", "data-label", "Breaks ").open("code");
    Links.requirements(html, row.requirements(), view);
    html.close().close().open("td", "data-label", "Caught by ");
    caughtBy(row.caughtBy());
    html.close().close();
  }

  private void caughtBy(List<String> scenarios) {
    if (scenarios.isEmpty()) {
      html.leaf("span", "✕ no scenario", "class", "is-failed");
      return;
    }
    html.open("details").leaf("summary", caught(scenarios)).open("ul");
    for (String scenario : scenarios) {
      html.open("li");
      Links.scenario(html, scenario, view);
      html.text(view.isBeyond(scenario) ? ", does not count" : "");
      html.close();
    }
    html.close().close();
  }

  /** A fault that only later scenarios catch is not caught by the set. */
  private String caught(List<String> scenarios) {
    long later = scenarios.stream().filter(view::isBeyond).count();
    String sign = later == scenarios.size() ? "✕ " : "✓ ";
    String count = scenarios.size() == 1 ? "1 scenario" : scenarios.size() + " scenarios";
    return sign + count + (later == 0 ? "" : ", " + later + " added later");
  }
}
