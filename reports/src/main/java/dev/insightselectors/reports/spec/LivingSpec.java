package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.page.Sha256;
import dev.insightselectors.testkit.run.RuleEntry;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Coverage;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the kit knows of each requirement.
 *
 * @param unreleased the ids of the scenarios that are in no released set yet
 */
public record LivingSpec(
    Inventory inventory,
    List<ScenarioEntry> scenarios,
    List<RuleEntry> rules,
    Choices choices,
    List<Defect> defects,
    Set<String> unreleased) {
  private static final int HASH = 12;

  public LivingSpec {
    scenarios = List.copyOf(scenarios);
    rules = List.copyOf(rules);
    defects = List.copyOf(defects);
    unreleased = Set.copyOf(unreleased);
  }

  /** The scenarios that stand for it, in the order of files and lines. */
  public List<ScenarioEntry> scenariosOf(Requirement row) {
    return scenarios.stream().filter(it -> it.requirements().contains(row.id())).toList();
  }

  /** The scenarios that show the choice and no requirement, in the order of files and lines. */
  public List<ScenarioEntry> scenariosOf(Choice choice) {
    return scenarios.stream()
        .filter(it -> it.requirements().isEmpty())
        .filter(it -> rules.stream().anyMatch(rule -> shows(rule, choice) && has(rule, it)))
        .toList();
  }

  private static boolean shows(RuleEntry rule, Choice choice) {
    return rule.choices().contains(choice.id());
  }

  private static boolean has(RuleEntry rule, ScenarioEntry scenario) {
    return rule.file().equals(scenario.file()) && rule.title().equals(scenario.rule());
  }

  /** The deliberate defects that break it. */
  public List<Defect> defectsOf(Requirement row) {
    return defects.stream().filter(it -> it.requirements().contains(row.id())).toList();
  }

  /** The choices that the row, or a rule that stands for it, names. */
  public List<Choice> choicesOf(Requirement row) {
    Stream<String> ofRules =
        rules.stream()
            .filter(rule -> rule.chosen() && rule.requirements().contains(row.id()))
            .flatMap(rule -> rule.choices().stream());
    return Stream.concat(row.choices().stream(), ofRules)
        .distinct()
        .map(choices::named)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The first 12 hex digits of SHA-256 over what a reviewer reads: the row, its choices, its
   * scenarios.
   */
  public String hash(Requirement row) {
    return HexFormat.of().formatHex(Sha256.of(text(row))).substring(0, HASH);
  }

  private String text(Requirement row) {
    Stream<String> own = Stream.of(row.requires(), row.infers().orElse(""), row.why().orElse(""));
    Stream<String> chosen = choicesOf(row).stream().map(Choice::toString);
    Stream<String> tested = scenariosOf(row).stream().flatMap(LivingSpec::text);
    return Stream.of(own, chosen, tested).flatMap(it -> it).collect(Collectors.joining("\n"));
  }

  private static Stream<String> text(ScenarioEntry it) {
    return Stream.concat(Stream.of(it.id(), it.rule(), it.name()), it.steps().stream());
  }

  /** How its rows and scenarios are counted, here as on the command line. */
  Coverage coverage() {
    return ScenarioEntry.coverageOf(scenarios);
  }

  /**
   * A deliberate defect that the kit is tried on.
   *
   * @param requirements the ids of those that it breaks
   */
  public record Defect(String id, String statement, List<String> requirements) {
    public Defect {
      requirements = List.copyOf(requirements);
    }
  }
}
