package dev.insightselectors.testkit.compare;

/** Why a report says nothing about a scenario that another report knows. */
final class Absence {
  private Absence() {}

  static String words(Comparison comparison) {
    return comparison.digests().size() == 1 ? "not run" : "not run, or not in its set";
  }
}
