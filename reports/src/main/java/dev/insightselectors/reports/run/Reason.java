package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;

/** Why a scenario did not pass, in one line. */
public final class Reason {
  private Reason() {}

  public static String of(ScenarioResult scenario) {
    if (scenario.verdict() == Verdict.STALE_DEVIATION) {
      return "it passed, although the list of deviations says that it fails";
    }
    return scenario.failure().map(Reason::of).orElse("no reason was given");
  }

  private static String of(Failure failure) {
    return failure.message().isBlank() ? compared(failure) : failure.message();
  }

  private static String compared(Failure failure) {
    return "%s: expected %s, got %s".formatted(failure.step(), failure.expected(), failure.got());
  }
}
