package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.PrintWriter;

/** A sign a scenario, and a line a failure, while a run is under way. */
final class Progress {
  private static final int A_LINE = 80;
  private static final char BEYOND = '+';

  private final PrintWriter out;
  private final FeatureSet features;
  private int told;

  Progress(PrintWriter out, FeatureSet features) {
    this.out = out;
    this.features = features;
  }

  void tell(ScenarioResult result) {
    out.print(features.counts(result.id()) ? sign(result.verdict()) : BEYOND);
    if (++told % A_LINE == 0) {
      out.printf(" %s%n", told);
    }
    out.flush();
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
