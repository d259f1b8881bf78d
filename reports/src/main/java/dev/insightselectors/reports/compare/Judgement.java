package dev.insightselectors.reports.compare;

import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.Optional;

/** What the subject did, whatever a list of deviations makes of it. */
enum Judgement {
  HELD,
  BROKE,
  NONE;

  static Judgement of(Optional<ScenarioResult> result) {
    return result.map(Judgement::of).orElse(NONE);
  }

  static Judgement of(ScenarioResult result) {
    return switch (result.verdict()) {
      case PASSED, STALE_DEVIATION -> HELD;
      case FAILED, KNOWN_DEVIATION -> BROKE;
      case UNPROVEN, NOT_DECLARED, NOT_TESTABLE -> NONE;
    };
  }
}
