package dev.insightselectors.reports.run;

import dev.insightselectors.reports.page.Mark;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.Optional;

/**
 * One scenario below a requirement.
 *
 * @param counts whether the set has it
 * @param inFull what was sent and received; empty where the page told it before
 */
record Item(ScenarioResult scenario, boolean counts, Optional<Evidence> inFull) {
  /** As the script of the page filters it. */
  String verdict() {
    return counts ? Mark.of(scenario.verdict()).slug() : "beyond";
  }

  boolean fails() {
    return counts && scenario.verdict().failsTheRun();
  }

  boolean picked() {
    return scenario.chosen() && scenario.verdict() == Verdict.PASSED;
  }

  /** The step of the failure, with or without its keyword; -1 when it is none of these. */
  int brokenStep() {
    String broken = scenario.failure().map(failure -> failure.step().strip()).orElse("");
    for (int i = 0; i < scenario.steps().size(); i++) {
      if (!broken.isEmpty() && scenario.steps().get(i).contains(broken)) {
        return i;
      }
    }
    return -1;
  }
}
