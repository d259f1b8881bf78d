package dev.insightselectors.testkit.run;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.set.VerdictContent;
import dev.insightselectors.testkit.spec.Coverage;
import dev.insightselectors.testkit.spec.EditionFolders;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The features of the kit, parsed once, the scenarios in them, and which of these count. */
public final class FeatureSet {
  private final List<Feature> features;
  private final List<ScenarioEntry> scenarios;
  private final RequirementSet counted;
  private final Set<String> counting;

  private FeatureSet(
      List<Feature> features, List<ScenarioEntry> scenarios, RequirementSet counted) {
    this.features = features;
    this.scenarios = scenarios;
    this.counted = counted;
    this.counting =
        scenarios.stream()
            .filter(entry -> counted.has(entry.id(), entry.verdictContent().fingerprint()))
            .map(ScenarioEntry::id)
            .collect(Collectors.toSet());
  }

  /** All features about the pinned page; every scenario counts. */
  public static FeatureSet load() {
    return load(Edition.PINNED);
  }

  /** All features of an edition, with those on which it stands; every scenario counts. */
  public static FeatureSet load(Edition edition) {
    return of(
        EditionFolders.upTo(edition).stream()
            .flatMap(folder -> features("classpath:" + folder).stream())
            .toList());
  }

  /** The features that an edition adds, without those on which it stands. */
  public static FeatureSet addedBy(Edition edition) {
    return at("classpath:" + EditionFolders.of(edition));
  }

  /** The good calls that are made before a run, to see whether the operation is there. */
  public static FeatureSet goodCalls() {
    return GoodCalls.FEATURES;
  }

  /** Those of a folder or file on the class path. */
  static FeatureSet at(String path) {
    return of(features(path));
  }

  private static List<Feature> features(String path) {
    return new FeaturePathFeatureSupplier(
            FeatureSet.class::getClassLoader,
            new RuntimeOptionsBuilder().addFeature(FeatureWithLines.parse(path)).build(),
            new FeatureParser(UUID::randomUUID))
        .get();
  }

  /** A feature that stands in no file. */
  public static FeatureSet reading(String gherkin) {
    Resource text =
        new Resource() {
          @Override
          public URI getUri() {
            return URI.create("classpath:/features/made-up.feature");
          }

          @Override
          public InputStream getInputStream() {
            return new ByteArrayInputStream(gherkin.getBytes(StandardCharsets.UTF_8));
          }
        };
    return of(new FeatureParser(UUID::randomUUID).parseResource(text).stream().toList());
  }

  static FeatureSet of(List<Feature> features) {
    List<ScenarioEntry> scenarios =
        features.stream().flatMap(feature -> FeatureReader.scenarios(feature).stream()).toList();
    return new FeatureSet(List.copyOf(features), scenarios, everything(scenarios));
  }

  /**
   * The same features, of which the scenarios of the set count, and all that are of an edition of
   * its own: what is newer than the set does not make it another one.
   */
  public FeatureSet countingToo(RequirementSet set, Edition edition) {
    List<ScenarioEntry> newer = chosenBy("@edition-" + edition);
    if (newer.isEmpty()) {
      return counting(set);
    }
    Map<String, String> fingerprints = new TreeMap<>(set.fingerprints());
    newer.forEach(entry -> fingerprints.put(entry.id(), entry.verdictContent().fingerprint()));
    return counting(new RequirementSet(set.name() + " and edition " + edition, fingerprints));
  }

  /** The same features, of which only the scenarios of the set count. The others still run. */
  public FeatureSet counting(RequirementSet set) {
    return new FeatureSet(features, scenarios, set);
  }

  List<Feature> features() {
    return features;
  }

  /** In the order of files and lines. */
  public List<ScenarioEntry> scenarios() {
    return scenarios;
  }

  /**
   * The scenarios that a Cucumber tag expression chooses; all for an empty one. A malformed one is
   * an {@link IllegalArgumentException}.
   */
  public List<ScenarioEntry> chosenBy(String tags) {
    try {
      Expression expression = TagExpressionParser.parse(tags);
      return scenarios.stream()
          .filter(entry -> expression.evaluate(List.copyOf(entry.tags())))
          .toList();
    } catch (TagExpressionException malformed) {
      throw new IllegalArgumentException(malformed.getMessage(), malformed);
    }
  }

  /** The ids of a scenario or of all rows of an outline; none where there is no such one. */
  public Set<String> idsOf(String scenario) {
    return scenarios.stream()
        .map(ScenarioEntry::id)
        .filter(id -> id.equals(scenario) || id.startsWith(scenario + "/"))
        .collect(Collectors.toSet());
  }

  /** In the order of files and lines. */
  public List<RuleEntry> rules() {
    return features.stream().flatMap(feature -> RuleReader.rules(feature).stream()).toList();
  }

  /** Which scenarios stand for which requirement, and what they rest on. */
  public Coverage coverage() {
    return ScenarioEntry.coverageOf(scenarios);
  }

  /** What decides the verdict of each scenario, by its id. */
  public Map<String, VerdictContent> verdictContents() {
    Map<String, VerdictContent> verdictContents = new TreeMap<>();
    scenarios.forEach(entry -> verdictContents.put(entry.id(), entry.verdictContent()));
    return verdictContents;
  }

  /** All scenarios that there are, released or not. */
  public RequirementSet everything() {
    return everything(scenarios);
  }

  /** What counts in a run. */
  public RequirementSet counted() {
    return counted;
  }

  /** Whether the scenario of this id counts in a run: the set has it just as it is. */
  public boolean counts(String id) {
    return counting.contains(id);
  }

  private static RequirementSet everything(List<ScenarioEntry> scenarios) {
    Map<String, String> fingerprints = new TreeMap<>();
    scenarios.forEach(entry -> fingerprints.put(entry.id(), entry.verdictContent().fingerprint()));
    return new RequirementSet(RequirementSet.UNRELEASED, fingerprints);
  }
}
