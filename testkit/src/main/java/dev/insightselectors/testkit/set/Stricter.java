package dev.insightselectors.testkit.set;

import dev.insightselectors.testkit.set.VerdictContent.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a scenario can have been before it accepted one more outcome. That nothing else of it was
 * changed is seen by going back: one of these must be the scenario that was released.
 */
final class Stricter {
  private static final String ONE_OF = "the call ends in one of";
  private static final String ACCEPTED = "accepted";
  private static final String ON_REFUSAL = "a refusal has changed nothing";
  private static final String ON_ACCEPTANCE = "an acceptance leaves (.*) logging (.*)";

  private final VerdictContent scenario;
  private final String outcome;

  private Stricter(VerdictContent scenario, String outcome) {
    this.scenario = scenario;
    this.outcome = outcome;
  }

  static Stream<VerdictContent> without(VerdictContent scenario, String outcome) {
    return new Stricter(scenario, outcome).candidates();
  }

  private Stream<VerdictContent> candidates() {
    List<List<String>> rows =
        scenario.steps().stream()
            .filter(step -> step.text().equals(ONE_OF))
            .findFirst()
            .map(Step::table)
            .orElse(List.of());
    if (!rows.contains(List.of(outcome)) || rows.size() < 3) {
      return Stream.empty();
    }
    List<List<String>> fewer = rows.stream().filter(row -> !row.equals(List.of(outcome))).toList();
    Step table = new Step(ONE_OF, fewer, "");
    List<VerdictContent> candidates =
        new ArrayList<>(List.of(with(step -> Stream.of(step), table)));
    if (outcome.equals(ACCEPTED)) {
      candidates.add(with(Stricter::refusing, table));
    }
    if (fewer.size() == 2) {
      candidates.addAll(ofOne(fewer.get(1).get(0)));
    }
    return candidates.stream();
  }

  /** One outcome alone is told by other words than a table. */
  private List<VerdictContent> ofOne(String only) {
    if (only.equals(ACCEPTED)) {
      return List.of(
          with(Stricter::accepting, Step.of("the call is accepted")), with(Stricter::accepting));
    }
    return List.of(
        with(
            step -> refusing(step).map(Stricter::refused),
            Step.of("the call is refused with " + only)));
  }

  private VerdictContent with(Function<Step, Stream<Step>> others, Step... verdict) {
    return new VerdictContent(
        scenario.needs(),
        scenario.steps().stream()
            .flatMap(step -> step.text().equals(ONE_OF) ? Stream.of(verdict) : others.apply(step))
            .toList());
  }

  private static Stream<Step> refusing(Step step) {
    return step.text().matches(ON_ACCEPTANCE) ? Stream.empty() : Stream.of(step);
  }

  private static Step refused(Step step) {
    return step.text().equals(ON_REFUSAL) ? Step.of("nothing has changed") : step;
  }

  private static Stream<Step> accepting(Step step) {
    return step.text().equals(ON_REFUSAL)
        ? Stream.empty()
        : Stream.of(
            new Step(
                step.text().replaceFirst("^" + ON_ACCEPTANCE + "$", "$1 logs $2"),
                step.table(),
                step.document()));
  }
}
