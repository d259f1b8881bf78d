package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every third scenario, as a tag expression, for what would come out in the same way of all of
 * them. {@code -Dhouse.every=1} chooses all.
 */
final class EveryThird {
  private static final int STEP = Integer.getInteger("house.every", 3);

  private EveryThird() {}

  /** A refusal whose counterpart is not among every third scenario proves nothing. */
  static boolean passesOrLacksItsCounterpart(ScenarioResult result) {
    return result.verdict() == Verdict.PASSED || result.verdict() == Verdict.UNPROVEN;
  }

  /** Of a run in which all of them passed: some conform to no set. */
  static RunReport.Conclusion conclusion() {
    return STEP == 1 ? RunReport.Conclusion.CONFORMS : RunReport.Conclusion.PARTIAL;
  }

  static String of(FeatureSet features) {
    List<String> ids =
        features.scenarios().stream()
            .map(entry -> "@id-" + entry.id().replaceFirst("/.*", ""))
            .distinct()
            .toList();
    return IntStream.range(0, ids.size())
        .filter(it -> it % STEP == 0)
        .mapToObj(ids::get)
        .collect(Collectors.joining(" or "));
  }
}
