package dev.insightselectors.testkit.set;

import dev.insightselectors.testkit.set.VerdictContent.Step;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios that put Insights on a trail, and differ in how that ends. */
final class Scenario {
  private Scenario() {}

  static VerdictContent ending(String... steps) {
    return of(Arrays.stream(steps).map(Step::of));
  }

  static VerdictContent oneOf(List<String> outcomes, String... further) {
    List<List<String>> table =
        Stream.concat(Stream.of("outcome"), outcomes.stream()).map(List::of).toList();
    return of(
        Stream.concat(
            Stream.of(new Step("the call ends in one of", table, "")),
            Arrays.stream(further).map(Step::of)));
  }

  static VerdictContent needing(List<String> tags, VerdictContent scenario) {
    return new VerdictContent(tags, scenario.steps());
  }

  private static VerdictContent of(Stream<Step> ending) {
    Stream<Step> beginning =
        Stream.of("the trail \"AuditTrail\"", "ApiCallRateInsight is put on \"AuditTrail\"")
            .map(Step::of);
    return new VerdictContent(List.of(), Stream.concat(beginning, ending).toList());
  }
}
