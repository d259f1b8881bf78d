package dev.insightselectors.testkit.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which passes prove something. A refusal does where the subject, in the same run, accepted
 * what differs from it in the one defect: an accepting scenario of the same rule, or of the same
 * requirement where the rule has none, or a good call where that has none either. Whoever refuses
 * everything refuses rightly by chance.
 */
final class Controls {
  private static final String OPERATION = "PutInsightSelectors is called";
  private static final int TOO_MANY_TO_BE_CHANCE = 10;

  private final Set<String> controlled;
  private final boolean isAGoodCallAccepted;

  private Controls(Set<String> controlled, boolean isAGoodCallAccepted) {
    this.controlled = controlled;
    this.isAGoodCallAccepted = isAGoodCallAccepted;
  }

  /**
   * @param isAGoodCallAccepted whether one of those before the run was
   */
  static Controls of(FeatureSet features, boolean isAGoodCallAccepted) {
    return new Controls(
        features.scenarios().stream()
            .filter(entry -> entry.steps().stream().anyMatch(Controls::accepts))
            .flatMap(entry -> standsFor(entry.file(), entry.rule(), entry.requirements()))
            .collect(Collectors.toUnmodifiableSet()),
        isAGoodCallAccepted);
  }

  private static boolean accepts(String step) {
    return step.contains("the call is accepted")
        || step.matches("(Then|And|\\*) \"[^\"]*\" logs .*");
  }

  /** What the subject is, where none of many calls that have to be refused was. */
  static Optional<String> remark(List<ScenarioResult> results) {
    List<ScenarioResult> refusing =
        results.stream()
            .filter(it -> has(it, "is refused with") && (has(it, " put on ") || has(it, OPERATION)))
            .filter(it -> it.verdict() == Verdict.PASSED || it.verdict() == Verdict.FAILED)
            .toList();
    return refusing.size() >= TOO_MANY_TO_BE_CHANCE
            && refusing.stream().noneMatch(ScenarioResult::isARefusal)
        ? Optional.of(
            "It refuses nothing: not one of %s calls that have to be refused"
                .formatted(refusing.size()))
        : Optional.empty();
  }

  private static boolean has(ScenarioResult result, String words) {
    return result.steps().stream().anyMatch(step -> step.contains(words));
  }

  /** The same results, of which the passes that prove nothing are unproven. */
  List<ScenarioResult> judged(List<ScenarioResult> results, Optional<String> remark) {
    Set<String> accepted =
        results.stream()
            .filter(ScenarioResult::isAnAcceptance)
            .flatMap(it -> standsFor(it.file(), it.rule(), it.requirements()))
            .collect(Collectors.toUnmodifiableSet());
    return results.stream().map(result -> judged(result, accepted, remark)).toList();
  }

  private ScenarioResult judged(
      ScenarioResult result, Set<String> accepted, Optional<String> remark) {
    if (remark.isPresent() && result.verdict() == Verdict.PASSED) {
      return result.unproven(remark.get());
    }
    if (!result.isARefusal() || isProven(result, accepted)) {
      return result;
    }
    return result.unproven(
        "refused with "
            + result.outcome()
            + ", but nothing that is right where this is wrong was accepted in this run");
  }

  private boolean isProven(ScenarioResult result, Set<String> accepted) {
    String rule = rule(result.file(), result.rule());
    if (controlled.contains(rule)) {
      return accepted.contains(rule);
    }
    List<String> ids = result.requirements().stream().filter(controlled::contains).toList();
    return ids.isEmpty() ? isAGoodCallAccepted : ids.stream().anyMatch(accepted::contains);
  }

  private static Stream<String> standsFor(String file, String rule, List<String> requirements) {
    return Stream.concat(Stream.of(rule(file, rule)), requirements.stream());
  }

  private static String rule(String file, String rule) {
    return file + ": " + rule;
  }
}
