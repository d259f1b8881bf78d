package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.set.VerdictContent;
import dev.insightselectors.testkit.spec.Basis;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario, or one row of an outline, as the features have it.
 *
 * @param id stable: {@code trail-name-length/two-characters}
 * @param feature the feature's title
 * @param file the feature's file, below the folder of the features
 * @param line where it stands in the file
 * @param rule the title of the Gherkin rule
 * @param requirements the ids of the rule's requirements
 * @param chosen whether the rule is a choice of ours
 * @param tags all of its tags, those of its rule and feature among them
 * @param steps its steps, keyword and text, as lines
 * @param verdictContent what decides its verdict
 */
public record ScenarioEntry(
    String id,
    String feature,
    String file,
    long line,
    String rule,
    List<String> requirements,
    boolean chosen,
    Set<String> tags,
    String name,
    List<String> steps,
    VerdictContent verdictContent) {

  public ScenarioEntry {
    requirements = List.copyOf(requirements);
    tags = Set.copyOf(tags);
    steps = List.copyOf(steps);
  }

  /** What its rule rests on. */
  public Optional<Basis> basis() {
    return Basis.of(tags);
  }
}
