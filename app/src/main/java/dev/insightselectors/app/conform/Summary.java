package dev.insightselectors.app.conform;

import dev.insightselectors.reports.run.AnsweredErrors;
import dev.insightselectors.reports.run.Cause;
import dev.insightselectors.reports.run.Headline;
import dev.insightselectors.reports.run.Reason;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a run, and its exit code. */
record Summary(PrintWriter out, Path report) {
  private static final int MOST_CAUSES = 20;
  private static final int MOST_FAILURES = 20;

  int tell(RunReport run) {
    out.println();
    run.remark().ifPresent(it -> out.println(it + "."));
    run.sharedFailure().ifPresent(shared -> out.println(shared.message()));
    List<Cause> causes = Cause.of(run);
    causes.stream().limit(MOST_CAUSES).forEach(this::tell);
    if (causes.size() > MOST_CAUSES) {
      out.printf("%nAnd %s more like these, in the report.%n", causes.size() - MOST_CAUSES);
    }
    beyond(run);
    AnsweredErrors.of(run, Inventory.load()).sentence().ifPresent(it -> out.printf("%n%s%n", it));
    out.printf(
        "%n%s: %s%nDivergence: %s. Coverage: %s.%nThe report is %s%n",
        words(run.conclusion()),
        counts(run),
        Headline.divergence(run),
        Headline.coverage(run),
        report.resolve("index.html"));
    out.flush();
    return exitCode(run.conclusion());
  }

  private void beyond(RunReport run) {
    if (!run.beyondSet().isEmpty()) {
      out.printf("%n%s%n", Headline.beyond(run));
      run.beyondSet().stream()
          .filter(result -> result.verdict().failsTheRun())
          .limit(MOST_FAILURES)
          .forEach(it -> out.printf("  %s, does not count: %s%n", it.verdict().words(), it.id()));
    }
  }

  /** A scenario is one of its cause; the page shows the others. */
  private void tell(Cause cause) {
    ScenarioResult example = cause.scenarios().get(0);
    out.printf(
        "%n%s %s%n  for %s, as in %s %s%n  %s%n  %s%n",
        cause.advice(),
        cause.differs(),
        String.join(" ", cause.mainRequirements()),
        example.verdict().words(),
        example.id(),
        example.failure().map(Failure::step).orElse(""),
        Reason.of(example));
  }

  private static String counts(RunReport run) {
    return "%s of %s scenarios, set %s"
        .formatted(Headline.counts(run), run.scenariosInSet(), run.requirementSet());
  }

  private static String words(Conclusion conclusion) {
    return switch (conclusion) {
      case CONFORMS -> "CONFORMS";
      case PARTIAL -> "PARTIAL";
      case DOES_NOT_CONFORM -> "DOES NOT CONFORM";
      case COULD_NOT_RUN -> "COULD NOT RUN";
    };
  }

  private static int exitCode(Conclusion conclusion) {
    return switch (conclusion) {
      case CONFORMS, PARTIAL -> 0;
      case DOES_NOT_CONFORM -> 1;
      case COULD_NOT_RUN -> 2;
    };
  }
}
