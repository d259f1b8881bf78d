package dev.insightselectors.app.conform;

import dev.insightselectors.app.Similar;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which scenarios somebody asks for.
 *
 * @param tags a tag expression; empty for all
 * @param ids of scenarios; empty for all
 */
record Chosen(String tags, Set<String> ids) {
  private static final Pattern BARE =
      Pattern.compile("(?<![\\w@/-])(?!(?:and|or|not)\\b)[A-Za-z][\\w-]*");

  /**
   * By the id of a scenario or of an outline, or else by an expression of tags, with or without
   * their {@code @}. What chooses nothing is a {@link CannotRunException}.
   */
  static Chosen of(String asked, FeatureSet all) {
    String text = asked.strip();
    Set<String> ids = all.idsOf(text);
    if (!ids.isEmpty()) {
      return new Chosen("", ids);
    }
    String tags = BARE.matcher(text).replaceAll("@$0");
    if (chosenBy(tags, all).isEmpty()) {
      throw new CannotRunException(
          "--only " + text,
          "it chooses no scenario",
          Similar.question(text, known(all), "insight-selectors spec lists what there is."));
    }
    return new Chosen(tags, ids);
  }

  private static List<ScenarioEntry> chosenBy(String tags, FeatureSet all) {
    try {
      return all.chosenBy(tags);
    } catch (IllegalArgumentException malformed) {
      throw new CannotRunException(
          "--only " + tags,
          String.valueOf(malformed.getMessage()),
          "Give the id of a scenario or of a requirement, or tags with and, or, not and brackets.",
          malformed);
    }
  }

  private static Set<String> known(FeatureSet all) {
    return all.scenarios().stream()
        .flatMap(it -> Stream.concat(Stream.of(it.id()), it.tags().stream()))
        .filter(it -> !it.startsWith("@id-"))
        .map(it -> it.replaceFirst("^@", ""))
        .collect(Collectors.toSet());
  }

  /** How many scenarios that are. */
  int count(FeatureSet features) {
    if (!ids.isEmpty()) {
      return ids.size();
    }
    return tags.isEmpty() ? features.scenarios().size() : chosenBy(tags, features).size();
  }

  ConformanceRun among(FeatureSet features) {
    return ConformanceRun.of(features).only(tags).choosing(ids);
  }
}
