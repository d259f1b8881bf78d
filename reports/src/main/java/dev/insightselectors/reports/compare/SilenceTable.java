package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.reports.run.RollUp;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.List;

/** Rules that are choices as rows, with what each implementation picked. */
final class SilenceTable {
  static final String ID = "silence";
  static final String WORDS = "Where the page is silent";

  private final Html html;
  private final Comparison comparison;

  SilenceTable(Html html, Comparison comparison) {
    this.html = html;
    this.comparison = comparison;
  }

  void write() {
    if (comparison.silences().isEmpty()) {
      return;
    }
    html.open("section", "id", ID, "aria-label", WORDS, "data-group", "").leaf("h2", WORDS);
    html.leaf(
        "p",
        "Each answer is accepted; behind it, how many scenarios of the rule got it.",
        "class",
        "note");
    new Matrix(html, comparison)
        .write("Rule", WORDS, () -> comparison.silences().forEach(this::row));
    html.close();
  }

  private void row(Silence silence) {
    boolean differently = silence.filledDifferently();
    html.open("tbody", "data-row", "rule", "data-kinds", ID).open("tr");
    html.open("th", "scope", "row").leaf("p", silence.rule(), "class", "words");
    if (differently) {
      html.leaf("span", "filled differently", "class", "tag").text(" ");
    }
    silence
        .requirements()
        .forEach(id -> html.leaf("a", id, "class", "id", "href", Links.to(id)).text(" "));
    html.close();
    for (int i = 0; i < comparison.implementations().size(); i++) {
      cell(silence, i);
    }
    html.close().close();
  }

  private void cell(Silence silence, int column) {
    html.open("td", "data-label", comparison.implementations().get(column).label());
    silence
        .picks(column)
        .forEach((pick, count) -> html.open("p").leaf("code", pick).text(" × " + count).close());
    List<ScenarioResult> others = silence.withoutPick(column);
    if (!others.isEmpty()) {
      new RollUp(others).write(html);
    }
    html.close();
  }
}
