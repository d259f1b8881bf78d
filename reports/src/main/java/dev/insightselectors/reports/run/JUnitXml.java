package dev.insightselectors.reports.run;

import dev.insightselectors.reports.page.Pages;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The run as build servers read it.
 *
 * <p>A build server counts a case without a child as a success, so whatever is not a pass has one,
 * and what was never run has a case as well.
 */
record JUnitXml(RunReport run) {
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  String text() {
    return Pages.filled("run/junit.jte", this);
  }

  int notRun() {
    return Counts.notRun(run);
  }

  long failures() {
    return run.scenarios().stream().filter(it -> it.verdict().failsTheRun()).count();
  }

  long skipped() {
    return run.scenarios().size() - run.count(Verdict.PASSED) - failures() + one(notRun() > 0);
  }

  int tests() {
    return run.scenarios().size() + errors() + one(notRun() > 0);
  }

  int errors() {
    return one(error().isPresent());
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  /** Why nothing could be judged, if so. */
  Optional<String> error() {
    boolean couldNotRun = run.conclusion() == RunReport.Conclusion.COULD_NOT_RUN;
    return run.sharedFailure()
        .map(shared -> shared.message() + " (kept " + shared.scenarios() + " from being judged)")
        .or(() -> couldNotRun ? Optional.of(Headline.meaning(run)) : Optional.empty());
  }

  static String reason(ScenarioResult scenario) {
    return Reason.of(scenario) + scenario.deviationLink().map(link -> " " + link).orElse("");
  }

  /** The verdict, and the reason where it did not pass. */
  static String ending(ScenarioResult scenario) {
    boolean passed = scenario.verdict() == Verdict.PASSED;
    return scenario.verdict().words() + (passed ? "" : ": " + reason(scenario));
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
  }

  static String timestamp(Instant time) {
    return TIMESTAMP.format(time);
  }
}
