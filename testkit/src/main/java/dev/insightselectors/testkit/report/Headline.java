package dev.insightselectors.testkit.report;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The same few words about a run in every format, so that none sounds better than another. */
public final class Headline {
  private Headline() {}

  /** The conclusion: {@code DOES NOT CONFORM}. */
  public static String word(RunReport run) {
    return run.conclusion().name().replace('_', ' ');
  }

  /** Passed of all: {@code 312/398}. */
  public static String fraction(RunReport run) {
    return run.count(Verdict.PASSED) + "/" + run.scenariosInSet();
  }

  /** What the conclusion means. */
  static String meaning(RunReport run) {
    return switch (run.conclusion()) {
      case CONFORMS -> "Every scenario of the set was run and passed.";
      case PARTIAL -> "Nothing failed, but not every scenario of the set was run and passed.";
      case DOES_NOT_CONFORM -> "At least one scenario failed.";
      case COULD_NOT_RUN -> "Nothing could be judged, so this says nothing about the subject.";
    };
  }

  /** All counts but the empty ones: {@code 312 passed, 2 not testable, 84 not run}. */
  static String counts(RunReport run) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (run.count(verdict) > 0) {
        parts.add(run.count(verdict) + " " + verdict.words());
      }
    }
    if (Counts.notRun(run) > 0) {
      parts.add(Counts.notRun(run) + " not run");
    }
    return parts.isEmpty() ? "no scenarios" : String.join(", ", parts);
  }

  /** How many were left out and by which selection; empty when none were. */
  static String notRun(RunReport run) {
    int notRun = Counts.notRun(run);
    if (notRun == 0) {
      return "";
    }
    String by = run.selection().isEmpty() ? "" : ", the selection being " + run.selection();
    return "%d of %d scenarios were not run%s".formatted(notRun, run.scenariosInSet(), by);
  }
}
