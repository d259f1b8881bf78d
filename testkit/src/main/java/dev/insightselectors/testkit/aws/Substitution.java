package dev.insightselectors.testkit.aws;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the names that a subject gave in the place of those that a scenario speaks of. */
final class Substitution {
  private final Map<String, String> substitutes = new LinkedHashMap<>();

  void put(String spokenOf, String made) {
    substitutes.put(spokenOf, made);
  }

  String in(String text) {
    String result = text;
    for (Map.Entry<String, String> one : substitutes.entrySet()) {
      result = result.replace(one.getKey(), one.getValue());
    }
    return result;
  }
}
