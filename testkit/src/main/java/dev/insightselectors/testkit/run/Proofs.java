package dev.insightselectors.testkit.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which accepted calls prove that a refusal is for what the scenario is about. */
public final class Proofs {
  private final Set<String> controlled;

  private Proofs(Set<String> controlled) {
    this.controlled = controlled;
  }

  public static Proofs of(FeatureSet features) {
    return new Proofs(
        features.scenarios().stream()
            .filter(entry -> entry.steps().stream().anyMatch(Proofs::accepts))
            .flatMap(entry -> standsFor(entry.file(), entry.rule(), entry.requirements()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** What an accepted call of the scenario is a proof for. */
  public static List<String> provenBy(ScenarioEntry entry) {
    return standsFor(entry.file(), entry.rule(), entry.requirements()).toList();
  }

  /** What has to have a proof, any of these; a good call where there are none. */
  public List<String> neededBy(ScenarioEntry entry) {
    return neededBy(entry.file(), entry.rule(), entry.requirements());
  }

  List<String> neededBy(String file, String rule, List<String> requirements) {
    String ofItsRule = rule(file, rule);
    return controlled.contains(ofItsRule)
        ? List.of(ofItsRule)
        : requirements.stream().filter(controlled::contains).toList();
  }

  /** Whether it calls PutInsightSelectors so that everybody has to refuse. */
  public static boolean hasToRefuse(ScenarioEntry entry) {
    return Controls.hasToRefuse(entry.steps());
  }

  /** Whether an acceptance proves something: where it is permitted alone it does not. */
  public static boolean proves(ScenarioEntry entry) {
    return entry.steps().stream().noneMatch(step -> step.contains("ends in one of"));
  }

  static Stream<String> standsFor(String file, String rule, List<String> requirements) {
    return Stream.concat(Stream.of(rule(file, rule)), requirements.stream());
  }

  private static boolean accepts(String step) {
    return step.contains("the call is accepted")
        || step.matches("(Then|And|\\*) \"[^\"]*\" logs .*");
  }

  private static String rule(String file, String rule) {
    return file + ": " + rule;
  }
}
