package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.compare.ComparedRequirement;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One requirement with all that a reviewer has to see of it.
 *
 * @param kinds of requirement that it is
 * @param compared what the reports say of it
 */
record SpecRow(
    Requirement requirement,
    List<String> kinds,
    List<Choice> choices,
    Optional<ComparedRequirement> compared,
    List<ToldRule> rules,
    List<LivingSpec.Defect> defects) {

  /** By which the script of the page filters it. */
  String filtered() {
    Stream<String> failures = compared.stream().flatMap(it -> it.failures().stream());
    return Stream.concat(kinds.stream(), failures).collect(Collectors.joining(" "));
  }
}
