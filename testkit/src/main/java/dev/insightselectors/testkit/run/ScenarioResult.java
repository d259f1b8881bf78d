package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.subject.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One scenario, or one row of an outline, and how it ended.
 *
 * @param id stable: {@code trail-name-length/two-characters}
 * @param feature the feature's title
 * @param file the feature's file, below the folder of the features
 * @param rule the title of the Gherkin rule
 * @param requirements the ids of the rule's requirements
 * @param chosen whether the rule is a choice of ours, as the AWS documentation does not say
 * @param name the scenario's title
 * @param steps its steps, keyword and text, as lines
 * @param failure present unless it passed
 * @param deviationLink where a known deviation is explained
 * @param outcome how the call under test ended: {@code accepted} or the error's name; empty where
 *     no call was made
 * @param exchanges what was sent and received, the call under test among them
 */
public record ScenarioResult(
    String id,
    String feature,
    String file,
    String rule,
    List<String> requirements,
    boolean chosen,
    String name,
    List<String> steps,
    Verdict verdict,
    Optional<Failure> failure,
    Optional<String> deviationLink,
    String outcome,
    List<Exchange> exchanges,
    Duration duration) {

  public ScenarioResult {
    requirements = List.copyOf(requirements);
    steps = List.copyOf(steps);
    exchanges = List.copyOf(exchanges);
  }

  /** Its requirements in a sentence, or its rule where it goes with none. */
  public String standsFor() {
    return requirements.isEmpty() ? rule : String.join(", ", requirements);
  }

  /** The same result with the verdict that a known deviation makes of it. */
  ScenarioResult as(Verdict other, String link) {
    Failure why =
        failure.orElse(new Failure("", "", "", "it passes, although it is listed as a deviation"));
    return with(other, Optional.of(why), Optional.of(link), exchanges);
  }

  /** A pass that proves nothing, and why. */
  ScenarioResult unproven(String why) {
    return with(
        Verdict.UNPROVEN, Optional.of(new Failure("", "", "", why)), deviationLink, exchanges);
  }

  /** Whether the call that it is about was refused, as it had to be. */
  boolean isARefusal() {
    return verdict == Verdict.PASSED && !outcome.isEmpty() && !outcome.equals(Reply.ACCEPTED);
  }

  /** Whether the call that it is about was accepted, as it had to be, whatever was answered. */
  boolean isAnAcceptance() {
    return (verdict == Verdict.PASSED || failure.filter(WrongAnswerError::isTold).isPresent())
        && outcome.equals(Reply.ACCEPTED)
        && steps.stream().noneMatch(step -> step.contains("ends in one of"));
  }

  ScenarioResult withoutMessages() {
    return with(verdict, failure, deviationLink, List.of());
  }

  /** The same result with the verdict on other steps, which were asked for instead. */
  ScenarioResult ruled(Verdict other, Optional<Failure> why, List<String> asked) {
    return new ScenarioResult(
        id,
        feature,
        file,
        rule,
        requirements,
        chosen,
        name,
        asked,
        other,
        why,
        deviationLink,
        outcome,
        exchanges,
        duration);
  }

  private ScenarioResult with(
      Verdict other, Optional<Failure> why, Optional<String> link, List<Exchange> messages) {
    return new ScenarioResult(
        id,
        feature,
        file,
        rule,
        requirements,
        chosen,
        name,
        steps,
        other,
        why,
        link,
        outcome,
        messages,
        duration);
  }
}
