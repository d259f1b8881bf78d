package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The last lines of a run, and its exit code. */
final class Summary {
  private static final int MOST_FAILURES = 20;

  private final PrintWriter out;
  private final Path report;

  Summary(PrintWriter out, Path report) {
    this.out = out;
    this.report = report;
  }

  int tell(RunReport run) {
    out.println();
    run.sharedFailure().ifPresent(shared -> out.println(shared.message()));
    run.scenarios().stream()
        .filter(result -> result.verdict().failsTheRun())
        .limit(MOST_FAILURES)
        .forEach(this::tell);
    out.printf(
        "%n%s: %s%nThe report is %s%n",
        words(run.conclusion()), counts(run), report.resolve("index.html"));
    out.flush();
    return exitCode(run.conclusion());
  }

  private void tell(ScenarioResult result) {
    Failure failure = result.failure().orElseThrow();
    out.printf(
        "%n%s %s (%s)%n  %s%n  %s%n",
        result.verdict().words(),
        result.id(),
        String.join(", ", result.requirements()),
        failure.step(),
        failure.message());
  }

  private static String counts(RunReport run) {
    String judged =
        Arrays.stream(Verdict.values())
            .filter(verdict -> run.count(verdict) > 0)
            .map(verdict -> run.count(verdict) + " " + verdict.words())
            .collect(Collectors.joining(", "));
    int left = run.scenariosInSet() - run.scenarios().size();
    String notRun = left > 0 ? ", " + left + " not run" : "";
    return judged + notRun + " of " + run.scenariosInSet() + " scenarios";
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
