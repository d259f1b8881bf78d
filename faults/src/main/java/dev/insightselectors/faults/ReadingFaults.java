package dev.insightselectors.faults;

import dev.insightselectors.core.error.Code;
import java.util.List;
import java.util.Optional;

/** GetInsightSelectors, by which every client sees what a call did, gone wrong. */
final class ReadingFaults {
  private static final String ENABLED = "insights-enabled";

  private ReadingFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.of(
            "reading-back-never-refused",
            "GetInsightSelectors answers an empty list where Insights are off",
            Defects.readingRule(ENABLED, good -> get -> Optional.empty()),
            "PIS-003",
            "PIS-010"),
        Fault.of(
            "reading-back-always-refused",
            "GetInsightSelectors says that Insights are off where they are on",
            Defects.readingRule(
                ENABLED, good -> get -> Optional.of(Defects.refusal(Code.INSIGHT_NOT_ENABLED))),
            "PIS-003"));
  }
}
