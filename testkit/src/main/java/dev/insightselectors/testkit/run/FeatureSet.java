package dev.insightselectors.testkit.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The features of the kit, parsed once, and the scenarios in them. */
public final class FeatureSet {
  /** Where the features are on the class path. */
  static final String FOLDER = "classpath:/dev/insightselectors/features";

  private final List<Feature> features;
  private final List<ScenarioEntry> scenarios;

  private FeatureSet(List<Feature> features) {
    this.features = List.copyOf(features);
    this.scenarios =
        features.stream().flatMap(feature -> FeatureReader.scenarios(feature).stream()).toList();
  }

  /** All features of the kit. */
  public static FeatureSet load() {
    return new FeatureSet(
        new FeaturePathFeatureSupplier(
                FeatureSet.class::getClassLoader,
                new RuntimeOptionsBuilder().addFeature(FeatureWithLines.parse(FOLDER)).build(),
                new FeatureParser(UUID::randomUUID))
            .get());
  }

  List<Feature> features() {
    return features;
  }

  /** In the order of files and lines. */
  public List<ScenarioEntry> scenarios() {
    return scenarios;
  }

  /** In the order of files and lines. */
  public List<RuleEntry> rules() {
    return features.stream().flatMap(feature -> RuleReader.rules(feature).stream()).toList();
  }

  /** The ids of the scenarios of each requirement that has any. */
  public Map<String, List<String>> coverage() {
    Map<String, List<String>> coverage = new TreeMap<>();
    scenarios.forEach(
        entry ->
            entry
                .requirements()
                .forEach(
                    requirement ->
                        coverage.merge(
                            requirement,
                            List.of(entry.id()),
                            (some, more) ->
                                Stream.concat(some.stream(), more.stream())
                                    .collect(Collectors.toList()))));
    return coverage;
  }

  /** The source texts of the features, by which a set is told from another. */
  List<String> sources() {
    return features.stream().map(Feature::getSource).sorted().toList();
  }
}
