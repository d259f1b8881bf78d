package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.Floor;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.util.Arrays;
import java.util.List;

/** A summary that fits on a pull request: the conclusion, the counts, and what did not pass. */
final class MarkdownSummary {
  private static final int MOST_ROWS = 50;

  private final RunReport run;
  private final AnsweredErrors errors;
  private final StringBuilder out = new StringBuilder();

  MarkdownSummary(RunReport run, AnsweredErrors errors) {
    this.run = run;
    this.errors = errors;
  }

  String text() {
    line("## %s: %s scenarios passed", Headline.word(run), Headline.fraction(run));
    line("%s %s: %s.", Headline.meaning(run), subject(), Headline.counts(run));
    line("Divergence: %s. Coverage: %s.", Headline.divergence(run), Headline.coverage(run));
    line("%s", Floor.load().sentence());
    remarks();
    causes();
    rows("Failed", ended(Verdict.FAILED, Verdict.STALE_DEVIATION));
    rows("Unproven", ended(Verdict.UNPROVEN));
    rows("Known deviations", ended(Verdict.KNOWN_DEVIATION));
    rows("Not judged", ended(Verdict.NOT_DECLARED, Verdict.NOT_TESTABLE));
    rows("Added later, does not count", run.beyondSet());
    observations();
    errors();
    line("Kit %s, set %s %s.", run.kitVersion(), run.requirementSet(), run.requirementSetDigest());
    return out.toString();
  }

  private String subject() {
    SubjectInfo subject = run.subject();
    String where = subject.endpoint().isEmpty() ? "" : " at " + subject.endpoint();
    return subject.name() + where;
  }

  private void remarks() {
    run.remark().ifPresent(it -> line("> **%s.**", it));
    run.sharedFailure()
        .ifPresent(
            it -> line("> **%s scenarios could not be judged:** %s", it.scenarios(), it.message()));
    if (Counts.notRun(run) > 0) {
      line("> **%s.**", Headline.notRun(run));
    }
    if (!run.beyondSet().isEmpty()) {
      line("> %s.", Headline.beyond(run));
    }
  }

  private List<ScenarioResult> ended(Verdict... verdicts) {
    List<Verdict> wanted = List.of(verdicts);
    return run.scenarios().stream().filter(row -> wanted.contains(row.verdict())).toList();
  }

  private void rows(String title, List<ScenarioResult> rows) {
    if (rows.isEmpty()) {
      return;
    }
    line("### %s (%s)", title, rows.size());
    out.append("| scenario | requirement | verdict | reason |\n|---|---|---|---|\n");
    rows.stream().limit(MOST_ROWS).forEach(this::row);
    out.append('\n');
    if (rows.size() > MOST_ROWS) {
      line("And %s more, in report.json and index.html.", rows.size() - MOST_ROWS);
    }
  }

  private void causes() {
    List<Cause> causes = Cause.of(run);
    if (causes.isEmpty()) {
      return;
    }
    line("### What to mend first");
    causes.forEach(
        it ->
            out.append(
                "1. **%s** %s (%s)%n"
                    .formatted(
                        it.advice(),
                        Markdown.escaped(it.differs()),
                        Markdown.escaped(String.join(" ", it.mainRequirements())))));
    out.append('\n');
  }

  private void observations() {
    if (run.observations().isEmpty()) {
      return;
    }
    line("### Seen beside what is judged (%s)", run.observations().size());
    run.observations().stream()
        .limit(MOST_ROWS)
        .forEach(it -> out.append("- ").append(Markdown.escaped(it.text())).append('\n'));
    out.append('\n');
  }

  private void errors() {
    errors
        .sentence()
        .ifPresent(
            it -> {
              line("### Documented errors");
              line("%s", it);
              errors.never().forEach(this::error);
            });
  }

  private void error(AnsweredErrors.PageError error) {
    line(
        "Never %s, which %s",
        error.error(),
        error.couldHave().isEmpty()
            ? "no scenario of this run allows."
            : "could have been in: " + String.join(", ", error.couldHave()));
  }

  private void row(ScenarioResult row) {
    out.append(
        "| %s | %s | %s | %s |\n"
            .formatted(
                Markdown.escaped(row.id()),
                Markdown.escaped(String.join(" ", row.requirements())),
                row.verdict().words(),
                row.verdict() == Verdict.PASSED ? "" : Markdown.escaped(Reason.of(row))));
  }

  /** A paragraph; whatever is filled in is escaped. */
  private void line(String format, Object... values) {
    Object[] escaped = Arrays.stream(values).map(v -> Markdown.escaped(v.toString())).toArray();
    out.append(format.formatted(escaped)).append("\n\n");
  }
}
