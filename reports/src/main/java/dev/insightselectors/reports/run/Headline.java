package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same few words about a run in every format, so that none sounds better than another. */
public final class Headline {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

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
      case PARTIAL ->
          "Nothing failed, but not every scenario of the set was run, passed and proved something.";
      case DOES_NOT_CONFORM -> "At least one scenario failed.";
      case COULD_NOT_RUN ->
          "The run could not be made to its end, so this says nothing about the subject.";
    };
  }

  /** All counts but the empty ones: {@code 312 passed, 2 not testable, 84 not run}. */
  public static String counts(RunReport run) {
    List<String> parts = parts(run.scenarios());
    if (Counts.notRun(run) > 0) {
      parts.add(Counts.notRun(run) + " not run");
    }
    return parts.isEmpty() ? "no scenarios" : String.join(", ", parts);
  }

  /** Of what was judged, what is wrong: {@code 24 of 310 judged scenarios are wrong}. */
  public static String divergence(RunReport run) {
    return "%s of %s judged scenarios are wrong".formatted(Counts.wrong(run), Counts.judged(run));
  }

  /** Of the whole set, what could be judged: {@code 310 of 446 scenarios could be judged}. */
  public static String coverage(RunReport run) {
    return "%s of %s scenarios could be judged".formatted(Counts.judged(run), run.scenariosInSet());
  }

  /** How many ran that do not count, and how they ended; empty when there are none. */
  public static String beyond(RunReport run) {
    int beyond = run.beyondSet().size();
    return beyond == 0
        ? ""
        : "%s added or changed after %s and %s not count for it: %s"
            .formatted(
                beyond == 1 ? "1 scenario was" : beyond + " scenarios were",
                run.requirementSet(),
                beyond == 1 ? "does" : "do",
                String.join(", ", parts(run.beyondSet())));
  }

  private static List<String> parts(List<ScenarioResult> scenarios) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = scenarios.stream().filter(it -> it.verdict() == verdict).count();
      if (count > 0) {
        parts.add(count + " " + verdict.words());
      }
    }
    return parts;
  }

  /** How many were left out and by which selection; empty when none were. */
  static String notRun(RunReport run) {
    int notRun = Counts.notRun(run);
    if (notRun == 0) {
      return "";
    }
    String by = run.selection().isEmpty() ? "" : ", the selection being " + run.selection();
    return "%s of %s scenarios were not run%s".formatted(notRun, run.scenariosInSet(), by);
  }

  /** When it was run: {@code 1 June 2025, 10:00 UTC}. */
  static String minute(Instant time) {
    return MINUTE.format(time);
  }
}
