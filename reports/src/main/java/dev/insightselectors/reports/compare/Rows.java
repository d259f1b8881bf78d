package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.compare.ComparedRow.Detail;
import dev.insightselectors.reports.compare.ComparedRow.Extent;
import dev.insightselectors.reports.compare.ComparisonPage.Group;
import dev.insightselectors.reports.run.Reason;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rows in the order of the page. A scenario is told in full once, and while there is room. */
final class Rows {
  private static final int MARKUP = 130;
  private static final int LONGEST_PAGE = 550_000;

  private final Comparison comparison;
  private final Set<String> told = new HashSet<>();
  private int written;

  Rows(Comparison comparison) {
    this.comparison = comparison;
  }

  List<Group> groups() {
    return Stream.of(Agreement.values())
        .map(it -> new Group(it, comparison.of(it).stream().map(this::row).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private ComparedRow row(ComparedRequirement compared) {
    return new ComparedRow(compared, compared.disagreed().stream().map(this::detail).toList());
  }

  private Detail detail(ComparedScenario scenario) {
    return new Detail(scenario, extent(scenario));
  }

  private Extent extent(ComparedScenario scenario) {
    if (told.contains(scenario.id())) {
      return Extent.AGAIN;
    }
    if (written > LONGEST_PAGE) {
      return Extent.BY_NAME;
    }
    told.add(scenario.id());
    written += length(scenario);
    return Extent.IN_FULL;
  }

  private int length(ComparedScenario scenario) {
    int steps = scenario.any().steps().stream().mapToInt(step -> step.length() + 1).sum();
    int labels = comparison.implementations().stream().mapToInt(it -> it.label().length()).sum();
    int reasons =
        Stream.concat(scenario.results().stream(), scenario.beyond().stream())
            .flatMap(Optional::stream)
            .filter(result -> result.verdict() != Verdict.PASSED)
            .mapToInt(Rows::reason)
            .sum();
    boolean withSteps = scenario.agreement() != Agreement.UNJUDGED;
    int columns = comparison.implementations().size();
    return MARKUP * columns + labels + reasons + (withSteps ? MARKUP + steps : 0);
  }

  private static int reason(ScenarioResult result) {
    return Words.cut(Reason.of(result)).length();
  }
}
