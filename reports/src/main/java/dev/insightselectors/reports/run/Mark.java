package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.Verdict;
import java.util.Locale;

/** A sign beside a colour: whoever does not see the colours still sees the verdict. */
public final class Mark {
  static final String NOT_RUN = "not-run";

  private Mark() {}

  /** As class names and data attributes spell it: {@code not-testable}. */
  public static String slug(Verdict verdict) {
    return verdict.words().replace(' ', '-');
  }

  public static String sign(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "✓";
      case FAILED -> "✕";
      case NOT_DECLARED -> "–";
      case NOT_TESTABLE -> "?";
      case KNOWN_DEVIATION -> "≈";
      case STALE_DEVIATION -> "!";
    };
  }

  public static void write(Html html, Verdict verdict) {
    write(html, slug(verdict), sign(verdict));
  }

  public static void write(Html html, RunReport.Conclusion conclusion) {
    switch (conclusion) {
      case CONFORMS -> write(html, "passed", "✓");
      case DOES_NOT_CONFORM -> write(html, "failed", "✕");
      case PARTIAL -> write(html, slug(conclusion), "◐");
      case COULD_NOT_RUN -> write(html, slug(conclusion), "?");
    }
  }

  public static void notRun(Html html) {
    write(html, NOT_RUN, "○");
  }

  private static void write(Html html, String slug, String sign) {
    html.leaf("span", sign, "class", "mark is-" + slug, "aria-hidden", "true");
  }

  private static String slug(RunReport.Conclusion conclusion) {
    return conclusion.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
