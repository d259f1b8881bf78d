package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** A sign a scenario, and a line a failure, while a run is under way. */
final class Progress {
  private static final int A_LINE = 80;
  private static final char BEYOND = '+';

  private final PrintWriter out;
  private final FeatureSet features;
  private final int all;
  private final boolean isTerminal;
  private final Instant began = Instant.now();
  private int told;

  /**
   * A run's progress.
   *
   * @param all how many scenarios run
   * @param isTerminal whether somebody waits for it
   */
  Progress(PrintWriter out, FeatureSet features, int all, boolean isTerminal) {
    this.out = out;
    this.features = features;
    this.all = all;
    this.isTerminal = isTerminal;
  }

  void tell(ScenarioResult result) {
    out.print(features.counts(result.id()) ? sign(result.verdict()) : BEYOND);
    if (++told % A_LINE == 0) {
      out.printf(" %s%s%n", told, isTerminal ? left() : "");
    }
    out.flush();
  }

  /** How many come, and how long that takes, for a person who waits. */
  private String left() {
    return " of "
        + all
        + Estimate.left(told, all, Duration.between(began, Instant.now()))
            .map(it -> ", " + it)
            .orElse("");
  }

  private static char sign(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> '.';
      case FAILED -> 'F';
      case STALE_DEVIATION -> 'S';
      case KNOWN_DEVIATION -> 'k';
      case UNPROVEN -> 'u';
      case NOT_DECLARED -> '-';
      case NOT_TESTABLE -> '?';
    };
  }
}
