package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.Verdict;

/** The counts as a bar as long as the set. The numbers stand below it, so it is not read aloud. */
final class HtmlBar {
  private final RunReport run;
  private long drawn;

  HtmlBar(RunReport run) {
    this.run = run;
  }

  void write(Html html) {
    long all = Math.max(1, Math.max(run.scenariosInSet(), run.scenarios().size()));
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 " + all + " 1",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    for (Verdict verdict : Verdict.values()) {
      draw(html, Mark.slug(verdict), run.count(verdict));
    }
    draw(html, Mark.NOT_RUN, all - drawn);
    html.close();
  }

  private void draw(Html html, String slug, long count) {
    if (count > 0) {
      html.open(
          "rect",
          "class",
          slug,
          "x",
          String.valueOf(drawn),
          "width",
          String.valueOf(count),
          "height",
          "1");
      html.close();
      drawn += count;
    }
  }
}
