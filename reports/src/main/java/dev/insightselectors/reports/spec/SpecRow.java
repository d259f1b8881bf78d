package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.compare.ComparedRequirement;
import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One requirement with all that a reviewer has to see of it.
 *
 * @param kinds of requirement that it is
 * @param review where it stands, in a sentence
 * @param compared what the reports say of it
 */
record SpecRow(
    Requirement requirement,
    List<String> kinds,
    Optional<String> review,
    List<Choice> choices,
    Optional<ComparedRequirement> compared,
    List<Told> scenarios,
    List<LivingSpec.Defect> defects) {

  static SpecRow of(
      Requirement row,
      LivingSpec spec,
      RequirementStatus status,
      Comparison reports,
      Set<String> told) {
    return new SpecRow(
        row,
        status.of(row),
        status.review(row),
        spec.choicesOf(row),
        reports.requirement(row.id()),
        spec.scenariosOf(row).stream().map(it -> new Told(it, told.add(it.id()))).toList(),
        spec.defectsOf(row));
  }

  /**
   * One scenario.
   *
   * @param first whether the page has not told it before
   */
  record Told(ScenarioEntry scenario, boolean first) {}

  /** By which the script of the page filters it. */
  String filtered() {
    Stream<String> failures = compared.stream().flatMap(it -> it.failures().stream());
    return Stream.concat(kinds.stream(), failures).collect(Collectors.joining(" "));
  }
}
