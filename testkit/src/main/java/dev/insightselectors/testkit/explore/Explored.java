package dev.insightselectors.testkit.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an exploration has seen, counted.
 *
 * @param rules all of PutInsightSelectors, in their order
 * @param states worlds that differ in what is on
 * @param transitions calls that differ, each in each state
 * @param broken how many calls broke each rule of PutInsightSelectors
 * @param alone the rules that a call broke that broke nothing else
 * @param pairs the rules that one call broke at once, two by two
 * @param nothingBroken how many calls broke no rule
 * @param outcomes how many calls ended so
 */
public record Explored(
    List<String> rules,
    long walks,
    long calls,
    int states,
    int transitions,
    Map<String, Integer> broken,
    Set<String> alone,
    Set<String> pairs,
    long nothingBroken,
    Map<String, Integer> outcomes) {
  public Explored {
    rules = List.copyOf(rules);
    broken = new TreeMap<>(broken);
    alone = new TreeSet<>(alone);
    pairs = new TreeSet<>(pairs);
    outcomes = new TreeMap<>(outcomes);
  }
}
