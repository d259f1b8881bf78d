package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;

/** What it takes to repeat the run: the kit, the set, the time. */
final class HtmlFooter {
  private final RunReport run;
  private final Html html = new Html();

  HtmlFooter(RunReport run) {
    this.run = run;
  }

  String text() {
    html.open("footer", "class", "foot").open("dl", "class", "facts");
    fact("Kit", run.kitVersion());
    fact("Requirement set", run.requirementSet());
    fact("Digest", run.requirementSetDigest());
    fact("Started", run.startedAt().toString());
    fact("Took", JUnitXml.seconds(run.duration()) + " s");
    return html.close().close().toString();
  }

  private void fact(String name, String value) {
    html.open("div").leaf("dt", name).leaf("dd", value).close();
  }
}
