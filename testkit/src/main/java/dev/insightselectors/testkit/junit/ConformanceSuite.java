package dev.insightselectors.testkit.junit;

import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioResult;
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
 * test a scenario. What is not declared or not testable is skipped with the reason.
 *
 * <pre>{@code
 * final class OurCloudTrailConforms extends ConformanceSuite {
 *   @Override
 *   protected Subject subject() {
 *     return new HttpSubject(URI.create("http://127.0.0.1:5000/"), new ControlArranger());
 *   }
 * }
 * }</pre>
 */
public abstract class ConformanceSuite {

  /** The implementation under test; closed after the last scenario. */
  protected abstract Subject subject();

  /** Every scenario, below its rule, below its feature. */
  @TestFactory
  final Stream<DynamicNode> conforms() {
    try (Subject subject = subject()) {
      List<ScenarioResult> results =
          ConformanceRun.of(FeatureSet.load()).against(subject).scenarios();
      return grouped(
          results,
          ScenarioResult::feature,
          ofFeature ->
              grouped(ofFeature, ScenarioResult::rule, ofRule -> ofRule.stream().map(this::test)));
    }
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
            .formatted(
                result.verdict().words(),
                String.join(", ", result.requirements()),
                why.step(),
                why.message());
    if (result.verdict().failsTheRun()) {
      throw new AssertionFailedError(message, why.expected(), why.got());
    }
    throw new TestAbortedException(message);
  }
}
