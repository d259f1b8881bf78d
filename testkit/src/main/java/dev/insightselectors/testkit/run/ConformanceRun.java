package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.replay.Replay;
import dev.insightselectors.testkit.run.RunReport.SharedFailure;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Runs the features against a subject, on the calling thread.
 *
 * <pre>{@code
 * RequirementSet set = ReleasedSets.load().newest().orElseThrow();
 * RunReport report = ConformanceRun.of(FeatureSet.load().counting(set)).against(subject);
 * }</pre>
 */
public final class ConformanceRun {
  private static final URI GLUE = URI.create("classpath:/dev/insightselectors/testkit/steps");

  private final FeatureSet features;
  private final String selection;
  private final List<String> plugins;
  private final Deviations deviations;
  private final Captured captured;
  private final Set<String> chosen;
  private final BiConsumer<ScenarioResult, Supplier<Optional<Replay>>> progress;
  private final boolean scenariosAlone;

  private ConformanceRun(
      FeatureSet features,
      String selection,
      List<String> plugins,
      Deviations deviations,
      Captured captured,
      Set<String> chosen,
      BiConsumer<ScenarioResult, Supplier<Optional<Replay>>> progress,
      boolean scenariosAlone) {
    this.features = features;
    this.selection = selection;
    this.plugins = List.copyOf(plugins);
    this.deviations = deviations;
    this.captured = captured;
    this.chosen = Set.copyOf(chosen);
    this.progress = progress;
    this.scenariosAlone = scenariosAlone;
  }

  public static ConformanceRun of(FeatureSet features) {
    return new ConformanceRun(
        features,
        "",
        List.of(),
        Deviations.NONE,
        Captured.NONE,
        Set.of(),
        (result, replay) -> {},
        false);
  }

  /** Only the scenarios that the Cucumber tag expression chooses. */
  public ConformanceRun only(String tags) {
    return new ConformanceRun(
        features, tags, plugins, deviations, captured, chosen, progress, scenariosAlone);
  }

  /** With a Cucumber plugin, {@code message:target/messages.ndjson} say. */
  public ConformanceRun with(String plugin) {
    return new ConformanceRun(
        features,
        selection,
        List.of(plugin),
        deviations,
        captured,
        chosen,
        progress,
        scenariosAlone);
  }

  public ConformanceRun excusing(Deviations known) {
    return new ConformanceRun(
        features, selection, plugins, known, captured, chosen, progress, scenariosAlone);
  }

  /** What a capture shows decides, in place of what the scenarios accept. */
  public ConformanceRun deciding(Captured shown) {
    return new ConformanceRun(
        features, selection, plugins, deviations, shown, chosen, progress, scenariosAlone);
  }

  /** Only the scenarios of these ids; all for none. */
  public ConformanceRun choosing(Set<String> ids) {
    return new ConformanceRun(
        features, selection, plugins, deviations, captured, ids, progress, scenariosAlone);
  }

  /** Tells every result as it comes. */
  public ConformanceRun telling(Consumer<ScenarioResult> listener) {
    return tellingWithReplays((result, replay) -> listener.accept(result));
  }

  /** Tells every result as it comes, and how to see the same again from nothing. */
  public ConformanceRun tellingWithReplays(
      BiConsumer<ScenarioResult, Supplier<Optional<Replay>>> listener) {
    return new ConformanceRun(
        features, selection, plugins, deviations, captured, chosen, listener, scenariosAlone);
  }

  /**
   * The scenarios, whatever the good calls before them would end in: a defect may be that all of
   * them are refused.
   */
  public ConformanceRun scenariosAlone() {
    return new ConformanceRun(
        features, selection, plugins, deviations, captured, chosen, progress, true);
  }

  /** Judges nothing of a subject that cannot be reached or does not have the operation. */
  public RunReport against(Subject subject) {
    Instant start = Instant.now();
    RecordingSubject recording = new RecordingSubject(subject);
    GoodCalls good = scenariosAlone ? GoodCalls.NONE : goodCalls(recording);
    Optional<SharedFailure> end =
        recording.unreachable().or(good::instead).map(this::keepingAllFromBeingJudged);
    if (end.isPresent()) {
      return report(recording, start, List.of(), end, Optional.empty());
    }
    List<ScenarioResult> results =
        run(
            features,
            recording,
            options(),
            result -> {
              ScenarioResult judged = judge(result);
              progress.accept(judged, () -> recording.replay(judged));
            });
    Optional<String> remark = Controls.remark(results);
    return report(
        recording,
        start,
        Controls.of(features, good.isOneAccepted()).judged(results, remark),
        recording.unreachable().map(it -> new SharedFailure(it, notTestable(results, it))),
        remark);
  }

  private static GoodCalls goodCalls(RecordingSubject recording) {
    Optional<Reply> first = GoodCalls.first(recording);
    return recording.unreachable().isPresent() || first.filter(Reply::isAShrug).isPresent()
        ? new GoodCalls(first, List.of())
        : new GoodCalls(first, run(GoodCalls.FEATURES, recording, steps().build(), result -> {}));
  }

  private SharedFailure keepingAllFromBeingJudged(String reason) {
    return new SharedFailure(reason, features.chosenBy(selection).size());
  }

  private static List<ScenarioResult> run(
      FeatureSet features,
      RecordingSubject recording,
      RuntimeOptions options,
      Consumer<ScenarioResult> progress) {
    VerdictPlugin verdicts = new VerdictPlugin(entries(features), recording, progress);
    Runtime runtime =
        Runtime.builder()
            .withRuntimeOptions(options)
            .withClassLoader(ConformanceRun.class::getClassLoader)
            .withFeatureSupplier(features::features)
            .withAdditionalPlugins(verdicts)
            .build();
    CurrentSubject.during(recording, runtime::run);
    return verdicts.results();
  }

  private RunReport report(
      RecordingSubject subject,
      Instant start,
      List<ScenarioResult> results,
      Optional<SharedFailure> sharedFailure,
      Optional<String> remark) {
    return new RunReport(
        KitVersion.current(),
        features.counted().name(),
        features.counted().digest(),
        subject.info(),
        start,
        Duration.between(start, Instant.now()),
        selection,
        features.counted().size(),
        judged(results, result -> features.counts(result.id())),
        judged(results, result -> !features.counts(result.id())),
        sharedFailure,
        Optional.empty(),
        remark,
        subject.observed().all());
  }

  private List<ScenarioResult> judged(
      List<ScenarioResult> results, Predicate<ScenarioResult> which) {
    return results.stream().filter(which).map(this::judge).toList();
  }

  /** What a capture decides may be a known deviation still. */
  private ScenarioResult judge(ScenarioResult result) {
    return deviations.judge(captured.judge(result));
  }

  private static int notTestable(List<ScenarioResult> results, String reason) {
    return (int)
        results.stream()
            .filter(result -> result.failure().filter(f -> f.message().equals(reason)).isPresent())
            .count();
  }

  private static Map<String, ScenarioEntry> entries(FeatureSet features) {
    return features.scenarios().stream()
        .collect(
            Collectors.toMap(
                entry -> VerdictPlugin.key(entry.file(), entry.line()), Function.identity()));
  }

  private static RuntimeOptionsBuilder steps() {
    return new RuntimeOptionsBuilder().addGlue(GLUE).setMonochrome().setPublishQuiet(true);
  }

  private RuntimeOptions options() {
    RuntimeOptionsBuilder options = steps();
    plugins.forEach(options::addPluginName);
    if (!selection.isEmpty()) {
      options.addTagFilter(TagExpressionParser.parse(selection));
    }
    if (!chosen.isEmpty()) {
      features.features().forEach(feature -> options.addFeature(chosenOf(feature)));
    }
    return options.build();
  }

  /** No scenario is on line 0, which stands for none; without a line it would be all. */
  private FeatureWithLines chosenOf(Feature feature) {
    String file = FeatureReader.file(feature.getUri().toString());
    List<Integer> lines = new ArrayList<>(List.of(0));
    features.scenarios().stream()
        .filter(entry -> entry.file().equals(file) && chosen.contains(entry.id()))
        .forEach(entry -> lines.add((int) entry.line()));
    return FeatureWithLines.create(feature.getUri(), lines);
  }
}
