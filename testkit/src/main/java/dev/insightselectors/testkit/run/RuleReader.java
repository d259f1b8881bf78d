package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.spec.Basis;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Tag;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the rules out of one parsed feature. */
final class RuleReader {
  private static final Pattern CHOICE = Pattern.compile("@C[1-9][0-9]*");
  private static final Pattern ROW = Pattern.compile("\\bPIS-[0-9]{3}\\b");

  private RuleReader() {}

  static List<RuleEntry> rules(Feature feature) {
    return StreamSupport.stream(feature.getParseEvents().spliterator(), false)
        .map(Envelope.class::cast)
        .map(Envelope::getGherkinDocument)
        .flatMap(Optional::stream)
        .flatMap(RuleReader::rules)
        .toList();
  }

  private static Stream<RuleEntry> rules(GherkinDocument document) {
    String file = FeatureReader.file(document.getUri().orElse(""));
    return document.getFeature().stream()
        .flatMap(feature -> feature.getChildren().stream())
        .map(FeatureChild::getRule)
        .flatMap(Optional::stream)
        .map(rule -> entry(file, rule));
  }

  private static RuleEntry entry(String file, Rule rule) {
    List<String> tags = rule.getTags().stream().map(Tag::getName).toList();
    return new RuleEntry(
        file,
        rule.getName(),
        tags.stream().filter(tag -> tag.startsWith("@PIS-")).map(tag -> tag.substring(1)).toList(),
        tags.contains("@chosen"),
        Basis.of(tags),
        choices(tags, rule),
        ROW.matcher(rule.getDescription()).results().map(MatchResult::group).toList());
  }

  /** Those of all its scenarios first, then those of one alone. */
  private static List<String> choices(List<String> tags, Rule rule) {
    Stream<String> ofScenarios =
        rule.getChildren().stream()
            .flatMap(child -> child.getScenario().stream())
            .flatMap(scenario -> scenario.getTags().stream())
            .map(Tag::getName);
    return Stream.concat(tags.stream(), ofScenarios)
        .filter(tag -> CHOICE.matcher(tag).matches())
        .map(tag -> tag.substring(1))
        .distinct()
        .toList();
  }
}
