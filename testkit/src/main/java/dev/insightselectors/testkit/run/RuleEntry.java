package dev.insightselectors.testkit.run;

import java.util.List;

/**
 * A Gherkin rule as the features have it.
 *
 * @param file the feature's file, below the folder of the features
 * @param requirements the ids of its requirements
 * @param chosen whether it is a choice of ours
 * @param choices the ids of the choices that its description names: {@code C7}
 */
public record RuleEntry(
    String file, String title, List<String> requirements, boolean chosen, List<String> choices) {

  public RuleEntry {
    requirements = List.copyOf(requirements);
    choices = List.copyOf(choices);
  }
}
