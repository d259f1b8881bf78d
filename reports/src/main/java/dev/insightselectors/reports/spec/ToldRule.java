package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Basis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What scenarios that are told together have in common: the Gherkin rule that they are in. */
record ToldRule(List<Told> scenarios) {

  /**
   * The scenarios, rule by rule.
   *
   * @param told the ids of those that the page has told already, to which these are added
   */
  static List<ToldRule> of(List<ScenarioEntry> scenarios, Set<String> told) {
    return scenarios.stream()
        .map(it -> new Told(it, told.add(it.id())))
        .collect(
            Collectors.groupingBy(
                it -> List.of(it.scenario().file(), it.scenario().rule()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(ToldRule::new)
        .toList();
  }

  static long count(List<ToldRule> rules, String kind) {
    return rules.stream()
        .flatMap(rule -> rule.scenarios().stream())
        .filter(it -> it.kind().equals(kind))
        .count();
  }

  String title() {
    return first().rule();
  }

  /** What it rests on. */
  String basis() {
    return first().basis().map(Basis::word).orElse("");
  }

  /** The interpretations that it or a scenario of it shows. */
  List<String> choices() {
    return scenarios.stream()
        .flatMap(it -> it.scenario().tags().stream())
        .filter(tag -> tag.matches("@C[0-9]+"))
        .map(tag -> tag.substring(1))
        .distinct()
        .sorted()
        .toList();
  }

  private ScenarioEntry first() {
    return scenarios.get(0).scenario();
  }
}
