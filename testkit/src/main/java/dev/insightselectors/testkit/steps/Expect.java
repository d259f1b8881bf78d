package dev.insightselectors.testkit.steps;

import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Comparisons that say what was expected and what there was. */
final class Expect {
  private Expect() {}

  static void equal(String what, Object expected, Object got) {
    if (!expected.equals(got)) {
      throw new AssertionFailedError(
          "%s: expected %s, got %s".formatted(what, expected, got), expected, got);
    }
  }

  /** All of them are told, not the first alone. */
  static void none(List<Difference> differences) {
    if (!differences.isEmpty()) {
      throw new AssertionFailedError(
          Difference.all(differences, Difference::expectation),
          Difference.all(differences, Difference::expected),
          Difference.all(differences, Difference::got));
    }
  }

  static void oneOf(String what, List<String> allowed, String got) {
    if (!allowed.contains(got)) {
      String expected = "one of " + String.join(", ", allowed);
      throw new AssertionFailedError(
          "%s: expected %s, got %s".formatted(what, expected, got), expected, got);
    }
  }
}
