package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The conclusion, what it means, the counts and the subject. */
final class HtmlHeader {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final RunReport run;
  private final Html html = new Html();

  HtmlHeader(RunReport run) {
    this.run = run;
  }

  String text() {
    html.open("header", "class", "top");
    html.leaf(
        "p",
        "Conformance of " + run.subject().name() + " to " + run.requirementSet(),
        "class",
        "kicker");
    html.open("h1");
    Mark.write(html, run.conclusion());
    html.text(Headline.word(run)).close();
    html.leaf("p", Headline.meaning(run), "class", "meaning");
    new HtmlBar(run).write(html);
    tally();
    banners();
    subject();
    legend();
    return html.close().toString();
  }

  private void tally() {
    html.open("p", "class", "tally");
    html.leaf("span", run.scenariosInSet() + " scenarios:", "class", "soft");
    for (Verdict verdict : Verdict.values()) {
      if (run.count(verdict) > 0) {
        html.open("span", "class", "is-" + Mark.slug(verdict));
        Mark.write(html, verdict);
        html.leaf("b", " " + run.count(verdict)).text(" " + verdict.words()).close();
      }
    }
    notRun();
    html.close();
  }

  private void notRun() {
    if (Counts.notRun(run) > 0) {
      html.open("span", "class", "is-" + Mark.NOT_RUN);
      Mark.notRun(html);
      html.leaf("b", " " + Counts.notRun(run)).text(" not run").close();
    }
    if (run.count(Verdict.PASSED) == 0) {
      html.leaf("span", "none passed", "class", "soft");
    }
    if (!run.beyondSet().isEmpty()) {
      html.leaf("span", run.beyondSet().size() + " added later", "class", "soft");
    }
  }

  private void banners() {
    run.sharedFailure()
        .ifPresent(
            shared -> {
              html.open("section", "class", "banner shared", "aria-label", "Shared failure");
              html.leaf("b", "%d scenarios could not be judged".formatted(shared.scenarios()));
              html.leaf("span", Texts.shortened(shared.message()), "class", "said").close();
            });
    if (Counts.notRun(run) > 0) {
      html.leaf("p", Headline.notRun(run) + ".", "class", "banner");
    }
    if (!run.beyondSet().isEmpty()) {
      html.open("p", "class", "banner");
      html.leaf("a", Headline.beyond(run) + ".", "href", Links.to(Sections.BEYOND)).close();
    }
  }

  private void subject() {
    SubjectInfo subject = run.subject();
    html.open("dl", "class", "facts");
    fact("Subject", subject.name());
    fact("Endpoint", subject.endpoint().isEmpty() ? "none, called in process" : subject.endpoint());
    fact("Arranged through", subject.arrangement());
    fact("Selection", run.selection().isEmpty() ? "all scenarios" : run.selection());
    fact("Run", MINUTE.format(run.startedAt()));
    html.close();
  }

  private void legend() {
    new Legend()
        .verdicts(run.everyScenario())
        .word("chosen", "the page leaves it open, and the reference made a choice")
        .word("picked", "what the subject did there; several answers are accepted")
        .word("excluded", "no answer can show it, and the row says why")
        .write(html);
  }

  private void fact(String name, String value) {
    html.open("div").leaf("dt", name).leaf("dd", value).close();
  }
}
