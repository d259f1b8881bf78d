package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.spec.Inventory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * With which errors of the AWS documentation a subject answered PutInsightSelectors, and where it
 * could have answered the others: a subject may pass every scenario without ever having told one of
 * them.
 *
 * @param all in the page's order
 */
public record AnsweredErrors(List<PageError> all) {
  private static final int MOST_NAMED = 4;
  private static final Pattern OTHER_OPERATION =
      Pattern.compile("When (?!PutInsightSelectors )\\w+ is called (with|for)");
  private static final Pattern ENDING =
      Pattern.compile("\\w+ the (call is refused|call ends in one of|message is answered) ?");

  public AnsweredErrors {
    all = List.copyOf(all);
  }

  /**
   * A documented error.
   *
   * @param error its name
   * @param answered in how many scenarios it was answered
   * @param couldHave where it was answered in none: the ids of those that ran and allow it
   */
  public record PageError(String error, int answered, List<String> couldHave) {
    public PageError {
      couldHave = List.copyOf(couldHave);
    }

    private String words() {
      return "%s (could have been in %s)".formatted(error, couldHave.size());
    }
  }

  public static AnsweredErrors of(RunReport run, Inventory inventory) {
    List<ScenarioResult> puts =
        run.everyScenario().stream().filter(AnsweredErrors::isAboutPutting).toList();
    if (puts.isEmpty()) {
      return new AnsweredErrors(List.of());
    }
    return new AnsweredErrors(
        inventory.rows().stream()
            .filter(row -> row.section().equals("Errors"))
            .flatMap(row -> row.about().stream())
            .distinct()
            .map(error -> pageError(error, puts))
            .toList());
  }

  private static PageError pageError(String error, List<ScenarioResult> puts) {
    List<ScenarioResult> answered = puts.stream().filter(it -> it.outcome().equals(error)).toList();
    Pattern name = Pattern.compile("\\b" + Pattern.quote(error) + "\\b");
    List<String> couldHave =
        puts.stream().filter(it -> allows(it, name)).map(ScenarioResult::id).toList();
    return new PageError(error, answered.size(), answered.isEmpty() ? couldHave : List.of());
  }

  private static boolean isAboutPutting(ScenarioResult result) {
    return result.steps().stream().noneMatch(step -> OTHER_OPERATION.matcher(step).lookingAt());
  }

  private static boolean allows(ScenarioResult result, Pattern name) {
    return result.steps().stream()
        .anyMatch(step -> ENDING.matcher(step).lookingAt() && name.matcher(step).find());
  }

  /** Those that were answered in no scenario. */
  List<PageError> never() {
    return all.stream().filter(it -> it.answered() == 0).toList();
  }

  /** The counts in a sentence, the same wherever they are told; empty where nothing ran. */
  public Optional<String> sentence() {
    List<PageError> never = never();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String answered =
        "Of the %s documented errors %s were answered"
            .formatted(all.size(), all.size() - never.size());
    return Optional.of(never.isEmpty() ? answered + "." : answered + ", never " + named(never));
  }

  /** Those first that had the most occasions. */
  private static String named(List<PageError> never) {
    String first =
        never.stream()
            .sorted(Comparator.comparing((PageError it) -> it.couldHave().size()).reversed())
            .limit(MOST_NAMED)
            .map(PageError::words)
            .collect(Collectors.joining(", "));
    int more = never.size() - MOST_NAMED;
    return more > 0 ? "%s, nor %s more.".formatted(first, more) : first + ".";
  }
}
