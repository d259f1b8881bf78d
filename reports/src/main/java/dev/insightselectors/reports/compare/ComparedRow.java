package dev.insightselectors.reports.compare;

import java.util.List;

/**
 * A requirement on the page.
 *
 * @param disagreed the scenarios behind it that are not all alike
 */
record ComparedRow(ComparedRequirement compared, List<Detail> disagreed) {
  ComparedRow {
    disagreed = List.copyOf(disagreed);
  }

  /** One scenario, and how much of it is told here. */
  record Detail(ComparedScenario scenario, Extent extent) {}

  /** How much is told of a scenario. */
  enum Extent {
    IN_FULL,
    /** It was told in full before. */
    AGAIN,
    /** The page is long enough. */
    BY_NAME
  }

  /** By which the script of the page filters it. */
  String kinds() {
    return String.join(" ", compared.agreement().slug(), String.join(" ", compared.failures()))
        .strip();
  }
}
