package dev.insightselectors.testkit.fault;

import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.GetSituation;
import dev.insightselectors.core.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** GetInsightSelectors, by which every client sees what a call did, gone wrong. */
final class ReadingFaults {
  private ReadingFaults() {}

  static List<Fault> all() {
    return GetInsightSelectorsRules.rulebook().rules().stream()
        .filter(rule -> rule.id().equals("insights-enabled"))
        .flatMap(rule -> Stream.of(missing(rule), brokenByAll(rule)))
        .toList();
  }

  private static Fault missing(Rule<GetSituation> rule) {
    return Fault.named(
            "reading-back-never-refused",
            "GetInsightSelectors answers an empty list where Insights are off",
            "PIS-003",
            "PIS-010")
        .bendingGetRules(rules -> rules.without(rule.id()));
  }

  private static Fault brokenByAll(Rule<GetSituation> rule) {
    return Fault.named(
            "reading-back-always-refused",
            "GetInsightSelectors says that Insights are off where they are on",
            "PIS-003")
        .bendingGetRules(rules -> rules.with(rule.id(), one -> one.brokenInstead(get -> true)));
  }
}
