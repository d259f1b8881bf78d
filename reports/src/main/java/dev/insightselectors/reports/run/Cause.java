package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Failures that look alike, so that they may have one cause: mend it, and all of them may pass.
 *
 * @param differs what the subject does and what it has to, in one line
 * @param requirements what the scenarios stand for, those of the most first
 * @param scenarios the first of them is an example of all
 */
public record Cause(String differs, List<String> requirements, List<ScenarioResult> scenarios) {
  private static final int MAIN = 3;
  private static final String ENDING = "how the call ends";
  private static final Pattern COMPARED = Pattern.compile(": expected .*", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile("arn:\\S+|\"[^\"]*\"|(?<=the (Insights|destination) of )\\S+");

  public Cause {
    requirements = List.copyOf(requirements);
    scenarios = List.copyOf(scenarios);
  }

  /** Those of a run that fail it, each in one; what frees the most scenarios is first. */
  public static List<Cause> of(RunReport run) {
    Map<String, List<ScenarioResult>> alike =
        run.scenarios().stream()
            .filter(it -> it.verdict().failsTheRun())
            .collect(Collectors.groupingBy(Cause::kind, LinkedHashMap::new, Collectors.toList()));
    return alike.values().stream()
        .map(Cause::of)
        .sorted(Comparator.comparing((Cause it) -> it.scenarios().size()).reversed())
        .toList();
  }

  private static Cause of(List<ScenarioResult> scenarios) {
    return new Cause(differs(scenarios.get(0)), requirements(scenarios), scenarios);
  }

  /** A wrong ending is one about something; a wrong answer is the same wherever it is seen. */
  private static String kind(ScenarioResult result) {
    if (result.verdict() == Verdict.STALE_DEVIATION) {
      return result.verdict().name();
    }
    String question = question(result);
    return question.equals(ENDING)
        ? result.failure().map(it -> compared(result, it)).orElse("")
        : NAME.matcher(question).replaceAll("…");
  }

  private static String question(ScenarioResult result) {
    return result
        .failure()
        .map(Failure::message)
        .map(message -> COMPARED.matcher(message).replaceAll(""))
        .orElse("");
  }

  private static String differs(ScenarioResult result) {
    String words =
        question(result).equals(ENDING)
            ? result.failure().map(it -> compared(result, it)).orElse("")
            : Reason.of(result);
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String compared(ScenarioResult result, Failure failure) {
    return "%s: the call has to end in %s; it ends in %s"
        .formatted(result.feature(), failure.expected(), failure.got());
  }

  private static List<String> requirements(List<ScenarioResult> scenarios) {
    Map<String, Long> counted =
        scenarios.stream()
            .flatMap(it -> it.requirements().stream())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    List<String> ids = new ArrayList<>(counted.keySet());
    ids.sort(Comparator.comparing((String id) -> counted.getOrDefault(id, 0L)).reversed());
    return ids;
  }

  /** Those that most of the scenarios stand for. */
  public List<String> mainRequirements() {
    return requirements.stream().limit(MAIN).toList();
  }

  /** What may come of which change, in a sentence. */
  public String advice() {
    return scenarios.get(0).verdict() == Verdict.STALE_DEVIATION
        ? "Take %s off the list of deviations.".formatted(count())
        : "Mend this and %s may pass.".formatted(count());
  }

  /** {@code 41 scenarios}. */
  public String count() {
    return scenarios.size() == 1 ? "1 scenario" : scenarios.size() + " scenarios";
  }
}
