package dev.insightselectors.testkit.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which passes prove something. A refusal does where the subject, in the same run, accepted
 * what differs from it in the one defect: an accepting scenario of the same rule, or of the same
 * requirement where the rule has none, or a good call where that has none either. Whoever refuses
 * everything refuses rightly by chance.
 */
final class Controls {
  private static final String OPERATION = "PutInsightSelectors is called";
  private static final int TOO_MANY_TO_BE_CHANCE = 10;

  private final Proofs proofs;
  private final boolean isAGoodCallAccepted;

  private Controls(Proofs proofs, boolean isAGoodCallAccepted) {
    this.proofs = proofs;
    this.isAGoodCallAccepted = isAGoodCallAccepted;
  }

  /**
   * @param isAGoodCallAccepted whether one of those before the run was
   */
  static Controls of(FeatureSet features, boolean isAGoodCallAccepted) {
    return new Controls(Proofs.of(features), isAGoodCallAccepted);
  }

  /** What the subject is, where none of many calls that have to be refused was. */
  static Optional<String> remark(List<ScenarioResult> results) {
    List<ScenarioResult> refusing =
        results.stream()
            .filter(it -> hasToRefuse(it.steps()))
            .filter(it -> it.verdict() == Verdict.PASSED || it.verdict() == Verdict.FAILED)
            .toList();
    return refusing.size() >= TOO_MANY_TO_BE_CHANCE
            && refusing.stream().noneMatch(ScenarioResult::isARefusal)
        ? Optional.of(
            "It refuses nothing: not one of %s calls that have to be refused"
                .formatted(refusing.size()))
        : Optional.empty();
  }

  /** Whether PutInsightSelectors is called, and has to be refused. */
  static boolean hasToRefuse(List<String> steps) {
    return has(steps, "is refused with") && (has(steps, " put on ") || has(steps, OPERATION));
  }

  private static boolean has(List<String> steps, String words) {
    return steps.stream().anyMatch(step -> step.contains(words));
  }

  /** The same results, of which the passes that prove nothing are unproven. */
  List<ScenarioResult> judged(List<ScenarioResult> results, Optional<String> remark) {
    Set<String> accepted =
        results.stream()
            .filter(ScenarioResult::isAnAcceptance)
            .flatMap(it -> Proofs.standsFor(it.file(), it.rule(), it.requirements()))
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
    List<String> needed = proofs.neededBy(result.file(), result.rule(), result.requirements());
    return needed.isEmpty() ? isAGoodCallAccepted : needed.stream().anyMatch(accepted::contains);
  }
}
