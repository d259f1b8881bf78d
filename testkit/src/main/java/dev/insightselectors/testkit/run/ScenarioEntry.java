package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.set.VerdictContent;
import dev.insightselectors.testkit.spec.Basis;
import dev.insightselectors.testkit.spec.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

  /** The step that says how the call has to end; the messages of some are looked at instead. */
  public Optional<String> ending() {
    return Ending.among(steps);
  }

  /** What its rule rests on. */
  public Optional<Basis> basis() {
    return Basis.of(tags);
  }

  /** Which of some scenarios stand for which requirement, and what they rest on. */
  public static Coverage coverageOf(List<ScenarioEntry> scenarios) {
    Map<String, List<String>> scenariosOf = new TreeMap<>();
    Map<String, Basis> bases = new TreeMap<>();
    for (ScenarioEntry entry : scenarios) {
      entry.basis().ifPresent(basis -> bases.put(entry.id(), basis));
      for (String requirement : entry.requirements()) {
        scenariosOf.computeIfAbsent(requirement, id -> new ArrayList<>()).add(entry.id());
      }
    }
    return new Coverage(scenariosOf, bases);
  }
}
