package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.set.VerdictContent;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the scenarios out of one parsed feature. */
final class FeatureReader {
  private static final String REQUIREMENT = "@PIS-";
  private static final String ID = "@id-";
  private static final String CHOSEN = "@chosen";
  private static final String CASE = "case";

  private final String title;
  private final String file;
  private final Map<String, String> ruleOf = new HashMap<>();
  private final Map<String, String> keywordOf = new HashMap<>();
  private final Map<String, Long> lineOf = new HashMap<>();
  private final Map<String, String> caseOf = new HashMap<>();

  private FeatureReader(GherkinDocument document) {
    io.cucumber.messages.types.Feature feature = document.getFeature().orElseThrow();
    this.title = feature.getName();
    this.file = file(document.getUri().orElse(""));
    feature.getChildren().forEach(this::read);
  }

  static List<ScenarioEntry> scenarios(Feature feature) {
    List<Pickle> pickles = new ArrayList<>();
    Optional<GherkinDocument> document = Optional.empty();
    for (Object event : feature.getParseEvents()) {
      Envelope envelope = (Envelope) event;
      document = envelope.getGherkinDocument().or(optional(document));
      envelope.getPickle().ifPresent(pickles::add);
    }
    FeatureReader reader = new FeatureReader(document.orElseThrow());
    return pickles.stream().map(reader::entry).toList();
  }

  static String file(String uri) {
    int folder = uri.indexOf("/features/");
    return folder < 0 ? uri : uri.substring(folder + "/features/".length());
  }

  private static <T> Supplier<Optional<T>> optional(Optional<T> known) {
    return () -> known;
  }

  private void read(FeatureChild child) {
    child
        .getRule()
        .ifPresent(rule -> rule.getChildren().forEach(inner -> read(rule.getName(), inner)));
    child.getScenario().ifPresent(scenario -> read("", scenario));
  }

  private void read(String rule, RuleChild child) {
    child.getScenario().ifPresent(scenario -> read(rule, scenario));
  }

  private void read(String rule, Scenario scenario) {
    ruleOf.put(scenario.getId(), rule);
    lineOf.put(scenario.getId(), scenario.getLocation().getLine());
    for (Step step : scenario.getSteps()) {
      keywordOf.put(step.getId(), step.getKeyword());
    }
    scenario.getExamples().forEach(this::read);
  }

  private void read(Examples examples) {
    List<String> header = examples.getTableHeader().map(FeatureReader::cells).orElseGet(List::of);
    int column = header.indexOf(CASE);
    for (TableRow row : examples.getTableBody()) {
      lineOf.put(row.getId(), row.getLocation().getLine());
      if (column >= 0) {
        caseOf.put(row.getId(), cells(row).get(column));
      }
    }
  }

  private static List<String> cells(TableRow row) {
    return row.getCells().stream().map(TableCell::getValue).toList();
  }

  private ScenarioEntry entry(Pickle pickle) {
    Set<String> tags =
        pickle.getTags().stream().map(PickleTag::getName).collect(Collectors.toSet());
    List<String> nodes = pickle.getAstNodeIds();
    String last = nodes.get(nodes.size() - 1);
    return new ScenarioEntry(
        id(tags, last),
        title,
        file,
        Objects.requireNonNull(lineOf.get(last)),
        Objects.requireNonNull(ruleOf.get(nodes.get(0))),
        tags.stream()
            .filter(tag -> tag.startsWith(REQUIREMENT))
            .map(tag -> tag.substring(1))
            .sorted()
            .toList(),
        tags.contains(CHOSEN),
        tags,
        pickle.getName(),
        pickle.getSteps().stream().map(this::text).toList(),
        VerdictContentReader.of(tags, pickle.getSteps()));
  }

  private String id(Set<String> tags, String node) {
    String slug =
        tags.stream()
            .filter(tag -> tag.startsWith(ID))
            .map(tag -> tag.substring(ID.length()))
            .findFirst()
            .orElse("");
    return Optional.ofNullable(caseOf.get(node)).map(row -> slug + "/" + row).orElse(slug);
  }

  private String text(PickleStep step) {
    String keyword =
        step.getAstNodeIds().stream()
            .map(keywordOf::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    VerdictContent.Step content = VerdictContentReader.step(step);
    StringBuilder text = new StringBuilder(keyword).append(content.text());
    content.table().forEach(row -> text.append("\n  | " + String.join(" | ", row) + " |"));
    if (!content.document().isEmpty()) {
      text.append("\n  ").append(content.document());
    }
    return text.toString();
  }
}
