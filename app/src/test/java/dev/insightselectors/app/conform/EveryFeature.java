package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenarios alone, a feature at a time: what kills mutants in the profile of that name. The
 * build runs them elsewhere.
 */
class EveryFeature {
  private static final FeatureSet FEATURES = FeatureSet.load();

  private static Stream<String> files() {
    return FEATURES.scenarios().stream().map(ScenarioEntry::file).distinct();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isConformedTo(String file) {
    Set<String> its =
        FEATURES.scenarios().stream()
            .filter(it -> it.file().equals(file))
            .map(ScenarioEntry::id)
            .collect(Collectors.toSet());
    try (EmbeddedReference subject = new EmbeddedReference(Fault.NONE)) {
      assertThat(
              ConformanceRun.of(FEATURES)
                  .scenariosAlone()
                  .choosing(its)
                  .against(subject)
                  .everyScenario())
          .filteredOn(result -> result.verdict() == Verdict.FAILED)
          .extracting(ScenarioResult::id)
          .isEmpty();
    }
  }
}
