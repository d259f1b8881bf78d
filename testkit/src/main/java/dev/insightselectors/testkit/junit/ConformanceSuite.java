package dev.insightselectors.testkit.junit;

import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.subject.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Adopts the whole kit: a class that extends this one and gives its subject is a JUnit test with a
 * test a scenario. What the subject does not support, and what is not testable, is skipped with the
 * reason.
 *
 * <pre>{@code
 * final class OurCloudTrailConforms extends ConformanceSuite {
 *   @Override
 *   protected Subject subject() {
 *     return EmulatorSubject.at(URI.create("http://127.0.0.1:5000/"));
 *   }
 * }
 * }</pre>
 */
public abstract class ConformanceSuite {

  /** The implementation under test; closed after the last scenario. */
  protected abstract Subject subject();

  /**
   * The requirement set that counts: the newest released one. Give {@code
   * ReleasedSets.load().named("put-insight-selectors-2026-11")} to stay with one, or {@code
   * FeatureSet.load().everything()} to have every scenario count.
   */
  protected RequirementSet set() {
    return ReleasedSets.load().newest().orElseGet(() -> FeatureSet.load().everything());
  }

  /** Every scenario, below its rule, below its feature; at the end those that do not count. */
  @TestFactory
  final Stream<DynamicNode> conforms() {
    FeatureSet features = FeatureSet.load().counting(set());
    try (Subject subject = subject()) {
      RunReport run = ConformanceRun.of(features).against(subject);
      return Stream.concat(
          Stream.of(judged(run)),
          Stream.concat(
              grouped(
                  run.scenarios(),
                  ScenarioResult::feature,
                  ofFeature ->
                      grouped(
                          ofFeature,
                          ScenarioResult::rule,
                          ofRule -> ofRule.stream().map(this::test))),
              grouped(
                  run.beyondSet(),
                  any -> "Added after " + run.requirementSet(),
                  beyond -> beyond.stream().map(this::uncounted))));
    }
  }

  /** A build is not green because nothing could be judged. */
  private static DynamicNode judged(RunReport run) {
    return DynamicTest.dynamicTest(
        "the run could be made",
        () -> {
          if (run.conclusion() == RunReport.Conclusion.COULD_NOT_RUN) {
            throw new AssertionFailedError(
                run.sharedFailure()
                    .map(RunReport.SharedFailure::message)
                    .orElse("nothing could be judged"));
          }
        });
  }

  /** Neither a pass nor a failure of it counts, so it is skipped. */
  private DynamicNode uncounted(ScenarioResult result) {
    return DynamicTest.dynamicTest(
        result.id() + ": " + result.name(),
        () -> {
          throw new TestAbortedException("does not count: " + result.verdict().words());
        });
  }

  private static Stream<DynamicNode> grouped(
      List<ScenarioResult> results,
      Function<ScenarioResult, String> title,
      Function<List<ScenarioResult>, Stream<DynamicNode>> inside) {
    Map<String, List<ScenarioResult>> groups =
        results.stream()
            .collect(Collectors.groupingBy(title, LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(
            group ->
                DynamicContainer.dynamicContainer(group.getKey(), inside.apply(group.getValue())));
  }

  private DynamicNode test(ScenarioResult result) {
    return DynamicTest.dynamicTest(
        result.id() + ": " + result.name(),
        () -> result.failure().ifPresent(why -> end(result, why)));
  }

  private static void end(ScenarioResult result, Failure why) {
    String message =
        "%s (%s)%n%s%n%s"
            .formatted(result.verdict().words(), result.standsFor(), why.step(), why.message());
    if (result.verdict().failsTheRun()) {
      throw new AssertionFailedError(message, why.expected(), why.got());
    }
    throw new TestAbortedException(message);
  }
}
