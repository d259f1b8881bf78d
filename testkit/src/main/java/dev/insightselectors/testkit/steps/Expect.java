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

  static void oneOf(String what, List<String> allowed, String got) {
    if (!allowed.contains(got)) {
      String expected = "one of " + String.join(", ", allowed);
      throw new AssertionFailedError(
          "%s: expected %s, got %s".formatted(what, expected, got), expected, got);
    }
  }
}
