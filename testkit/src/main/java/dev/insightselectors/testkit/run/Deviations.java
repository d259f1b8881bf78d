package dev.insightselectors.testkit.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.insightselectors.testkit.spec.Misread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The failures of a subject that are known, each with a link to where it is explained.
 *
 * @param links the link for each scenario id
 * @param behaviours what was seen, for people, where the file says it
 */
public record Deviations(Map<String, String> links, Map<String, String> behaviours) {
  public static final Deviations NONE = new Deviations(Map.of());

  private static final Set<Verdict> FAILURES = EnumSet.of(Verdict.FAILED, Verdict.KNOWN_DEVIATION);

  private static final Set<Verdict> JUDGED =
      EnumSet.complementOf(
          EnumSet.of(Verdict.UNPROVEN, Verdict.NOT_DECLARED, Verdict.NOT_TESTABLE));

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  public Deviations {
    links = Map.copyOf(links);
    behaviours = Map.copyOf(behaviours);
  }

  public Deviations(Map<String, String> links) {
    this(links, Map.of());
  }

  /**
   * The deviations of a YAML file: a list of objects with {@code scenario}, {@code link} and, for
   * people, {@code behaviour}.
   */
  public static Deviations read(Path file) throws IOException {
    JsonNode list = tree(Files.readString(file, UTF_8));
    if (!list.isArray() && !list.isMissingNode()) {
      throw new IOException("deviations are a list, and this is not one");
    }
    Map<String, String> links = new HashMap<>();
    Map<String, String> behaviours = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode entry = list.get(i);
      String scenario = entry.path("scenario").asText("");
      String link = entry.path("link").asText("");
      if (scenario.isEmpty() || link.isEmpty()) {
        throw new IOException(
            "entry %s: a deviation has a scenario and a link, and this is %s"
                .formatted(i + 1, entry));
      }
      if (links.put(scenario, link) != null) {
        throw new IOException(
            "entry %s: the scenario %s is listed twice".formatted(i + 1, scenario));
      }
      behaviours.put(scenario, entry.path("behaviour").asText(""));
    }
    return new Deviations(links, behaviours);
  }

  private static JsonNode tree(String yaml) throws IOException {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException wrong) {
      throw new IOException(Misread.words(wrong), wrong);
    }
  }

  /**
   * What is known after a run, as a file that {@link #read} takes: every failure with what was
   * seen, and whatever was known before of scenarios that the run did not judge.
   *
   * @param link where new ones are explained
   */
  public String after(RunReport run, String link) {
    ArrayNode list = new YAMLMapper().createArrayNode();
    Set<String> judged = new HashSet<>();
    for (ScenarioResult result : run.everyScenario()) {
      if (FAILURES.contains(result.verdict())) {
        String seen = result.failure().map(Failure::message).orElse("");
        put(list, result.id(), links.getOrDefault(result.id(), link), seen);
      }
      if (JUDGED.contains(result.verdict())) {
        judged.add(result.id());
      }
    }
    links.keySet().stream()
        .filter(id -> !judged.contains(id))
        .sorted()
        .forEach(
            id -> put(list, id, links.getOrDefault(id, link), behaviours.getOrDefault(id, "")));
    return text(list);
  }

  private static void put(ArrayNode list, String scenario, String link, String behaviour) {
    list.addObject().put("scenario", scenario).put("link", link).put("behaviour", behaviour);
  }

  private static String text(ArrayNode list) {
    try {
      return YAML.writeValueAsString(list);
    } catch (JsonProcessingException texts) {
      throw new IllegalStateException("texts can be written", texts);
    }
  }

  /** The scenarios listed that are not among these. */
  public List<String> unknownAmong(FeatureSet features) {
    Set<String> ids =
        features.scenarios().stream().map(ScenarioEntry::id).collect(Collectors.toSet());
    return links.keySet().stream().filter(id -> !ids.contains(id)).sorted().toList();
  }

  /** A known failure is excused; one that passes after all is stale, and fails the run. */
  ScenarioResult judge(ScenarioResult result) {
    Optional<String> link = Optional.ofNullable(links.get(result.id()));
    if (link.isEmpty()) {
      return result;
    }
    return switch (result.verdict()) {
      case FAILED -> result.as(Verdict.KNOWN_DEVIATION, link.get());
      case PASSED -> result.as(Verdict.STALE_DEVIATION, link.get());
      default -> result;
    };
  }
}
