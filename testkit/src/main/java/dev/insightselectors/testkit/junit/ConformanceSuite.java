package dev.insightselectors.testkit.junit;

import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.Deviations;
import dev.insightselectors.testkit.run.Exchange;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.subject.Subject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * test a scenario, named by its id and title. What the subject does not support, what is not
 * testable, and a known deviation is skipped with the reason. {@code -Dinsight-selectors.only=ID}
 * runs one scenario again.
 *
 * <pre>{@code
 * final class OurCloudTrailTest extends ConformanceSuite {
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

  /**
   * The failures that are known: none. Give {@code Deviations.read(file)} of a file as {@code
   * conform --record-deviations} writes it; one that passes after all fails.
   */
  protected Deviations deviations() throws IOException {
    return Deviations.NONE;
  }

  /**
   * What runs: the id of a scenario or of an outline, or an expression of tags, {@code @PIS-011}
   * say; everything for an empty one, unless a system property says else.
   */
  protected String only() {
    return System.getProperty("insight-selectors.only", "");
  }

  /** Every scenario, below its rule, below its feature; at the end those that do not count. */
  @TestFactory
  protected final Stream<DynamicNode> conforms() throws IOException {
    FeatureSet features = FeatureSet.load().counting(set());
    Deviations known = deviations();
    known.unknownAmong(features).stream()
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException(
                  "deviations(): there is no scenario %s. Take it out of the list, or mend its id."
                      .formatted(id));
            });
    try (Subject subject = subject()) {
      RunReport run = asked(features).excusing(known).against(subject);
      System.out.println(summary(run));
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

  private ConformanceRun asked(FeatureSet features) {
    ConformanceRun run = ConformanceRun.of(features);
    Set<String> ids = features.idsOf(only());
    return ids.isEmpty() ? run.only(only()) : run.choosing(ids);
  }

  private static String summary(RunReport run) {
    String counts =
        Stream.of(Verdict.values())
            .filter(verdict -> run.count(verdict) > 0)
            .map(verdict -> run.count(verdict) + " " + verdict.words())
            .collect(Collectors.joining(", "));
    return "Insight Selectors: %s of %s scenarios of %s against %s in %s s"
        .formatted(
            counts.isEmpty() ? "none judged" : counts,
            run.scenariosInSet(),
            run.requirementSet(),
            run.subject().name(),
            run.duration().toSeconds());
  }

  /** A build is not green because nothing could be judged. */
  private static DynamicNode judged(RunReport run) {
    return DynamicTest.dynamicTest(
        "the run could be made",
        () -> {
          if (run.conclusion() == RunReport.Conclusion.COULD_NOT_RUN
              && run.count(Verdict.KNOWN_DEVIATION) == 0) {
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
        "%s: %s (%s)%n%s%n%s%s"
            .formatted(
                result.id(),
                result.verdict().words(),
                result.deviationLink().orElse(result.standsFor()),
                why.step(),
                why.message(),
                again(result));
    if (result.verdict().failsTheRun()) {
      throw withoutTrace(new AssertionFailedError(message, why.expected(), why.got()));
    }
    throw withoutTrace(new TestAbortedException(message));
  }

  /** The last call that was to change something: a line for a shell, not the whole story. */
  private static String again(ScenarioResult result) {
    return result.exchanges().stream()
        .filter(it -> result.verdict().failsTheRun() && it.summary().startsWith("Put"))
        .map(Exchange::curl)
        .filter(curl -> !curl.isEmpty())
        .reduce((earlier, later) -> later)
        .map(curl -> System.lineSeparator() + curl)
        .orElse("");
  }

  /** Where in the kit it was thrown helps nobody. */
  private static <T extends Throwable> T withoutTrace(T thrown) {
    thrown.setStackTrace(new StackTraceElement[0]);
    return thrown;
  }
}
