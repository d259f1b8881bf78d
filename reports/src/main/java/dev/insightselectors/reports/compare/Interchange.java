package dev.insightselectors.reports.compare;

import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a client could notice that one implementation has taken the place of another: they answer a
 * call otherwise, whoever of them is right, or one of them breaks what the other holds.
 */
public final class Interchange {
  private static final int MOST_NAMED = 10;

  private Interchange() {}

  /** In one sentence; empty unless there are two. */
  public static Optional<String> of(Comparison comparison) {
    List<Implementation> both = comparison.implementations();
    if (both.size() != 2) {
      return Optional.empty();
    }
    List<String> noticed = new ArrayList<>();
    int alike = 0;
    int unjudged = 0;
    for (ComparedRequirement it : comparison.requirements()) {
      if (it.scenarios().stream().anyMatch(Interchange::isNoticed)) {
        noticed.add(it.row().id());
      } else if (it.scenarios().stream().anyMatch(Interchange::isJudged)) {
        alike++;
      } else if (it.scenarios().stream().anyMatch(ComparedScenario::counts)) {
        unjudged++;
      }
    }
    String who = "%s or %s".formatted(both.get(0).label(), both.get(1).label());
    String found =
        noticed.isEmpty()
            ? "A client cannot notice whether it calls %s in the %s requirements that were judged for both."
                .formatted(who, alike)
            : "A client can notice whether it calls %s in %s requirements (%s), and not in %s others."
                .formatted(who, noticed.size(), named(noticed), alike);
    return Optional.of(
        unjudged == 0 ? found : found + " %s were not judged for both.".formatted(unjudged));
  }

  private static boolean isJudged(ComparedScenario scenario) {
    return scenario.judgedFor(0) && scenario.judgedFor(1);
  }

  private static boolean isNoticed(ComparedScenario scenario) {
    return isJudged(scenario)
        && (scenario.brokenBy(0) != scenario.brokenBy(1)
            || !outcome(scenario, 0).equals(outcome(scenario, 1)));
  }

  private static String outcome(ComparedScenario scenario, int implementation) {
    return scenario.results().get(implementation).map(ScenarioResult::outcome).orElse("");
  }

  private static String named(List<String> ids) {
    String first = String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())));
    int more = ids.size() - MOST_NAMED;
    return more > 0 ? first + " and %s more".formatted(more) : first;
  }
}
