package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.set.VerdictContent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One scenario as the page tells it, in full at every row that it belongs to.
 *
 * @param first whether the page has not told it before, so that links lead here
 */
record Told(ScenarioEntry scenario, boolean first) {
  private static final String ACCEPTED = "accepted";
  private static final Pattern REFUSED = Pattern.compile("the call is refused with (\\w+)");
  private static final String MESSAGE = "the message is answered with";

  /**
   * A step.
   *
   * @param keyword {@code Given}
   * @param content its words, and its table or doc string if it has one
   */
  record Line(String keyword, VerdictContent.Step content) {
    List<String> heading() {
      return content.table().get(0);
    }

    List<List<String>> body() {
      return content.table().subList(1, content.table().size());
    }
  }

  List<Line> lines() {
    List<VerdictContent.Step> contents = scenario.verdictContent().steps();
    return IntStream.range(0, contents.size())
        .mapToObj(i -> new Line(scenario.steps().get(i).split(" ", 2)[0], contents.get(i)))
        .toList();
  }

  /** How its call has to end: {@code accepting}, {@code refusing}, or {@code either}. */
  String kind() {
    List<String> outcomes = outcomes();
    if (outcomes.isEmpty() || outcomes.equals(List.of(ACCEPTED))) {
      return "accepting";
    }
    return outcomes.contains(ACCEPTED) ? "either" : "refusing";
  }

  /** The same for a reader: {@code refused with TrailNotFoundException}. */
  String ending() {
    List<String> outcomes = outcomes();
    return switch (kind()) {
      case "accepting" -> ACCEPTED;
      case "either" -> "accepted or refused";
      default ->
          outcomes.size() == 1
              ? "refused with " + outcomes.get(0)
              : "refused with one of %s errors".formatted(outcomes.size());
    };
  }

  /** What its call may end in; nothing where the steps say only what is so after an acceptance. */
  private List<String> outcomes() {
    List<VerdictContent.Step> steps = scenario.verdictContent().steps();
    List<String> said = steps.stream().flatMap(Told::outcomes).toList();
    return said.isEmpty()
        ? steps.stream().filter(it -> it.text().equals(MESSAGE)).flatMap(Told::error).toList()
        : said;
  }

  private static Stream<String> outcomes(VerdictContent.Step step) {
    return step.text().equals("the call ends in one of")
        ? step.table().stream().skip(1).map(row -> row.get(0))
        : REFUSED.matcher(step.text()).results().map(it -> it.group(1));
  }

  /** A message of an error has its status, and most often its name. */
  private static Stream<String> error(VerdictContent.Step step) {
    if (step.table().stream().noneMatch(row -> row.equals(List.of("status", "400")))) {
      return Stream.empty();
    }
    return Stream.of(
        step.table().stream()
            .filter(row -> row.get(0).equals("error"))
            .map(row -> row.get(1))
            .findFirst()
            .orElse("an error"));
  }
}
