package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.List;
import java.util.Optional;

/** The verdicts of several scenarios in one: it is as bad as the worst of them. */
public record RollUp(List<ScenarioResult> scenarios) {
  private static final List<Verdict> WORST_FIRST =
      List.of(
          Verdict.FAILED,
          Verdict.STALE_DEVIATION,
          Verdict.NOT_TESTABLE,
          Verdict.NOT_DECLARED,
          Verdict.KNOWN_DEVIATION,
          Verdict.PASSED);

  /** Empty where there is no scenario. */
  public Optional<Verdict> worst() {
    return WORST_FIRST.stream().filter(verdict -> count(verdict) > 0).findFirst();
  }

  /** The worst first, each with its count: {@code ✕ 1 failed ✓ 4 passed}. */
  public void write(Html html) {
    html.open("p", "class", "roll");
    for (Verdict verdict : WORST_FIRST) {
      if (count(verdict) > 0) {
        html.open("span", "class", "is-" + Mark.slug(verdict));
        Mark.write(html, verdict);
        html.text(" " + count(verdict) + " " + verdict.words()).close();
      }
    }
    html.close();
  }

  private long count(Verdict verdict) {
    return scenarios.stream().filter(scenario -> scenario.verdict() == verdict).count();
  }
}
