package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.page.Sha256;
import dev.insightselectors.testkit.run.RuleEntry;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Basis;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Coverage;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
    return scenariosTagged(choice).stream().filter(it -> it.requirements().isEmpty()).toList();
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
   * The first 12 hex digits of SHA-256 over what a reviewer reads of a row, an interpretation or a
   * scenario: its own text and the scenarios that belong to it. Empty where nothing is called so.
   */
  public Optional<String> hash(String id) {
    return text(id)
        .map(lines -> lines.collect(Collectors.joining("\n")))
        .map(text -> HexFormat.of().formatHex(Sha256.of(text)).substring(0, HASH));
  }

  private Optional<Stream<String>> text(String id) {
    return inventory
        .row(id)
        .map(row -> with(scenariosOf(row), text(row)))
        .or(() -> choices.named(id).map(it -> with(scenariosTagged(it), Stream.of(it.toString()))))
        .or(() -> scenario(id).map(LivingSpec::text));
  }

  private static Stream<String> with(List<ScenarioEntry> scenarios, Stream<String> own) {
    return Stream.concat(own, scenarios.stream().flatMap(LivingSpec::text));
  }

  private static Stream<String> text(Requirement row) {
    return Stream.of(
        row.fingerprint(),
        row.requires(),
        row.infers().orElse(""),
        row.why().orElse(""),
        row.sameAs().orElse(""),
        String.join(" ", row.from()),
        String.join(" ", row.choices()));
  }

  private static Stream<String> text(ScenarioEntry it) {
    String basis = it.basis().map(Basis::word).orElse("");
    return Stream.concat(Stream.of(it.id(), it.rule(), it.name(), basis), it.steps().stream());
  }

  private Optional<ScenarioEntry> scenario(String id) {
    return scenarios.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** The scenarios that show the choice, whether they stand for a requirement or not. */
  List<ScenarioEntry> scenariosTagged(Choice choice) {
    return scenarios.stream().filter(it -> it.tags().contains("@" + choice.id())).toList();
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

    /** What is wrong, for a reader. */
    String sentence() {
      return statement.substring(0, 1).toUpperCase(Locale.ROOT) + statement.substring(1) + ".";
    }
  }
}
