package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.capture.Capture;
import dev.insightselectors.testkit.capture.CapturedAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How calls end as a capture shows it, which decides in place of what the scenarios say. It decides
 * nothing but how a call ends; a scenario that does not say how is judged as ever.
 */
public final class Captured {
  public static final Captured NONE = new Captured(Map.of());

  private final Map<String, Ruling> rulings;

  private Captured(Map<String, Ruling> rulings) {
    this.rulings = Map.copyOf(rulings);
  }

  /**
   * @param outcome the only one that passes
   * @param step the step that asks for it
   */
  private record Ruling(String choice, String outcome, String step) {}

  /**
   * What a capture decides. One that speaks of scenarios that are not there, or against itself, is
   * an {@link IllegalArgumentException} that says where.
   *
   * @param name what reports call it: the name of its file
   */
  public static Captured of(Capture capture, String name, FeatureSet features) {
    Map<String, ScenarioEntry> entries =
        features.scenarios().stream().collect(Collectors.toMap(ScenarioEntry::id, it -> it));
    Map<String, Ruling> rulings = new HashMap<>();
    for (CapturedAnswer answer : capture.answers()) {
      Ruling ruling = new Ruling(answer.choice(), answer.outcome(), step(capture, name, answer));
      for (String id : decided(answer)) {
        ScenarioEntry entry = tagged(id, answer.choice(), Optional.ofNullable(entries.get(id)));
        if (entry.ending().isPresent()) {
          refuseOtherwise(id, ruling, Optional.ofNullable(rulings.putIfAbsent(id, ruling)));
        }
      }
    }
    return new Captured(rulings);
  }

  private static String step(Capture capture, String name, CapturedAnswer answer) {
    return "Then the call ends in %s, as the capture %s of %s shows for %s (%s, %s, asked by %s)"
        .formatted(
            answer.outcome(),
            name,
            capture.date(),
            answer.choice(),
            capture.realAws() ? "real AWS" : capture.endpoint() + ", not real AWS",
            answer.region(),
            capture.client());
  }

  private static List<String> decided(CapturedAnswer answer) {
    return Stream.concat(Stream.of(answer.scenario()), answer.alsoDecides().stream()).toList();
  }

  private static ScenarioEntry tagged(String id, String choice, Optional<ScenarioEntry> entry) {
    if (entry.isEmpty()) {
      throw new IllegalArgumentException(
          "the answer for %s: there is no scenario %s".formatted(choice, id));
    }
    if (!entry.get().tags().contains("@" + choice)) {
      throw new IllegalArgumentException(
          "the answer for %s: the scenario %s does not show %s".formatted(choice, id, choice));
    }
    return entry.get();
  }

  private static void refuseOtherwise(String id, Ruling ruling, Optional<Ruling> earlier) {
    if (earlier.isPresent() && !earlier.get().outcome().equals(ruling.outcome())) {
      throw new IllegalArgumentException(
          "the answer for %s: the scenario %s ends in %s by that for %s, and in %s by this"
              .formatted(
                  ruling.choice(),
                  id,
                  earlier.get().outcome(),
                  earlier.get().choice(),
                  ruling.outcome()));
    }
  }

  /** How many scenarios it decides. */
  public int size() {
    return rulings.size();
  }

  /** Only what was captured passes, and what was captured does. */
  ScenarioResult judge(ScenarioResult result) {
    Optional<Ruling> ruling = Optional.ofNullable(rulings.get(result.id()));
    boolean isJudged = result.verdict() == Verdict.PASSED || result.verdict() == Verdict.FAILED;
    return ruling.isPresent() && isJudged && !result.outcome().isEmpty()
        ? judge(result, ruling.get())
        : result;
  }

  private static ScenarioResult judge(ScenarioResult result, Ruling ruling) {
    List<String> steps =
        result.steps().stream().map(it -> Ending.is(it) ? ruling.step() : it).toList();
    if (!result.outcome().equals(ruling.outcome())) {
      return result.ruled(Verdict.FAILED, Optional.of(failure(result, ruling)), steps);
    }
    boolean endedOtherwise = result.failure().filter(it -> Ending.is(it.step())).isPresent();
    return endedOtherwise
        ? result.ruled(Verdict.PASSED, Optional.empty(), upTo(ruling.step(), steps))
        : result.ruled(result.verdict(), result.failure(), steps);
  }

  private static Failure failure(ScenarioResult result, Ruling ruling) {
    return new Failure(
        ruling.step(),
        ruling.outcome(),
        result.outcome(),
        "how the call ends: expected %s, which a capture shows for %s, got %s"
            .formatted(ruling.outcome(), ruling.choice(), result.outcome()));
  }

  /** What comes after it was asked of another outcome. */
  private static List<String> upTo(String last, List<String> steps) {
    return new ArrayList<>(steps.subList(0, steps.indexOf(last) + 1));
  }
}
