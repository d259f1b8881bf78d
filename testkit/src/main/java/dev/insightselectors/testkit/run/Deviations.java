package dev.insightselectors.testkit.run;

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
