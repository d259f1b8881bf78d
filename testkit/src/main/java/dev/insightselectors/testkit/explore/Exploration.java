package dev.insightselectors.testkit.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of an exploration.
 *
 * @param findings each cause once
 * @param leftOut the worlds that were not explored, by title, and why not
 */
public record Exploration(
    long seed, Explored explored, List<Finding> findings, Map<String, String> leftOut) {
  public Exploration {
    findings = List.copyOf(findings);
    leftOut = new TreeMap<>(leftOut);
  }
}
