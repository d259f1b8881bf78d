package dev.insightselectors.testkit.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The failures of a subject that are known, each with a link to where it is explained.
 *
 * @param links the link for each scenario id
 */
public record Deviations(Map<String, String> links) {
  public static final Deviations NONE = new Deviations(Map.of());

  public Deviations {
    links = Map.copyOf(links);
  }

  /**
   * The deviations of a YAML file: a list of objects with {@code scenario}, {@code link} and, for
   * people, {@code behaviour}.
   */
  public static Deviations read(Path file) throws IOException {
    JsonNode list = new YAMLMapper().readTree(file.toFile());
    Map<String, String> links = new HashMap<>();
    for (JsonNode entry : list) {
      String scenario = entry.path("scenario").asText("");
      String link = entry.path("link").asText("");
      if (scenario.isEmpty() || link.isEmpty()) {
        throw new IOException("a deviation has a scenario and a link, found " + entry);
      }
      links.put(scenario, link);
    }
    return new Deviations(links);
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
