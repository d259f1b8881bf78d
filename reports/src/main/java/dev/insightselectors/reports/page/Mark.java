package dev.insightselectors.reports.page;

import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.Verdict;
import java.util.Locale;

/**
 * A sign beside a colour: whoever does not see the colours still sees the verdict.
 *
 * @param slug as class names and data attributes spell it: {@code not-testable}
 */
public record Mark(String slug, String sign) {
  public static final Mark NOT_RUN = new Mark("not-run", "○");

  public static Mark of(Verdict verdict) {
    return new Mark(verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'), sign(verdict));
  }

  public static Mark of(Conclusion conclusion) {
    return switch (conclusion) {
      case CONFORMS -> of(Verdict.PASSED);
      case DOES_NOT_CONFORM -> of(Verdict.FAILED);
      case PARTIAL -> new Mark("partial", "◐");
      case COULD_NOT_RUN -> new Mark("could-not-run", "?");
    };
  }

  public static String sign(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "✓";
      case FAILED -> "✕";
      case UNPROVEN -> "∅";
      case NOT_DECLARED -> "–";
      case NOT_TESTABLE -> "?";
      case KNOWN_DEVIATION -> "≈";
      case STALE_DEVIATION -> "!";
    };
  }

  /** What the words of a verdict mean. */
  public static String meaning(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "every step of the scenario held";
      case FAILED -> "a step did not hold";
      case UNPROVEN ->
          "it passed, but nothing that was accepted in the run shows that this was judgement";
      case NOT_DECLARED -> "the implementation says that it lacks what the scenario needs";
      case NOT_TESTABLE -> "what the scenario needs could not be arranged, so nothing was judged";
      case KNOWN_DEVIATION -> "it failed, as the list of deviations says that it does";
      case STALE_DEVIATION -> "it passed, although the list of deviations says that it fails";
    };
  }
}
