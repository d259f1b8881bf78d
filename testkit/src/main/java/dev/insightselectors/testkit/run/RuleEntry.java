package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.spec.Basis;
import java.util.List;
import java.util.Optional;

/**
 * A Gherkin rule as the features have it.
 *
 * @param file the feature's file, below the folder of the features
 * @param requirements the ids of its requirements
 * @param chosen whether it is a choice of ours
 * @param basis what it rests on, the firmest that its tags name
 * @param choices the ids of the choices that it or a scenario of it is tagged with: {@code C7}
 * @param from the ids of the requirements that its description names: {@code PIS-004}
 */
public record RuleEntry(
    String file,
    String title,
    List<String> requirements,
    boolean chosen,
    Optional<Basis> basis,
    List<String> choices,
    List<String> from) {

  public RuleEntry {
    requirements = List.copyOf(requirements);
    choices = List.copyOf(choices);
    from = List.copyOf(from);
  }
}
