package dev.insightselectors.testkit.explore;

import java.util.List;

/**
 * One thing that an implementation does wrong, shown by as little as possible.
 *
 * @param what in a sentence
 * @param requirements what it breaks
 * @param broken the ids of the rules that the call breaks
 * @param expected what may come of it
 * @param got what came of it
 * @param scenario the same as a scenario of the features; empty where it takes several calls
 * @param calls what was called, one a line
 * @param script the same as lines for a shell, from nothing
 * @param times how many calls met it
 */
public record Finding(
    String what,
    List<String> requirements,
    List<String> broken,
    String expected,
    String got,
    String scenario,
    List<String> calls,
    String script,
    int times) {
  public Finding {
    requirements = List.copyOf(requirements);
    broken = List.copyOf(broken);
    calls = List.copyOf(calls);
  }

  /** Findings with one of these are shown once. */
  public String cause() {
    return what + " " + requirements;
  }

  /** Whether the other is this with more rules broken beside. */
  boolean explains(Finding other) {
    return what.equals(other.what)
        && got.equals(other.got)
        && !broken.isEmpty()
        && broken.size() < other.broken.size()
        && other.broken.containsAll(broken);
  }

  Finding met(int often) {
    return new Finding(what, requirements, broken, expected, got, scenario, calls, script, often);
  }
}
