package dev.insightselectors.testkit.steps;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that is other than it has to be.
 *
 * @param requirement the one that it breaks; empty where that is the scenario's own
 */
public record Difference(String what, String requirement, String expected, String got) {

  static Difference of(String what, String expected, String got) {
    return new Difference(what, "", expected, got);
  }

  Difference breaking(String other) {
    return new Difference(what, other, expected, got);
  }

  static String all(List<Difference> differences, Function<Difference, String> words) {
    return differences.stream().map(words).collect(Collectors.joining("; "));
  }

  String expectation() {
    return what + ": expected " + expected + ", got " + got;
  }

  String question() {
    return "%s (%s): asked %s, answered %s".formatted(what, requirement, expected, got);
  }
}
