package dev.insightselectors.reports.compare;

/** Why a report says nothing about a scenario that another report knows. */
final class Absence {
  private Absence() {}

  /** How many scenarios ran that do not count; empty for none. */
  static String beyond(long scenarios) {
    return scenarios == 0
        ? ""
        : scenarios == 1 ? "1 more does not count" : scenarios + " more do not count";
  }

  static String words(Comparison comparison) {
    return comparison.digests().size() == 1 ? "not run" : "not run, or not in its set";
  }
}
