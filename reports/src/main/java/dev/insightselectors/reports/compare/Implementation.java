package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.StoredReport;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One column: an implementation as its report tells of it.
 *
 * @param label what it is called here; no two columns are called the same
 * @param results of the scenarios that count in its set, by their ids
 * @param beyond of those that ran and do not count
 */
public record Implementation(
    String label,
    StoredReport report,
    Map<String, ScenarioResult> results,
    Map<String, ScenarioResult> beyond) {
  private static final int DIGEST = 12;

  public Implementation {
    results = Map.copyOf(results);
    beyond = Map.copyOf(beyond);
  }

  static Implementation of(String label, StoredReport report) {
    RunReport run = report.run();
    return new Implementation(label, report, byId(run.scenarios()), byId(run.beyondSet()));
  }

  private static Map<String, ScenarioResult> byId(List<ScenarioResult> results) {
    return results.stream()
        .collect(Collectors.toMap(ScenarioResult::id, Function.identity(), (first, same) -> first));
  }

  /** Empty when the report has no such scenario, or one that does not count. */
  Optional<ScenarioResult> result(String scenario) {
    return Optional.ofNullable(results.get(scenario));
  }

  /** What came of a scenario that does not count. */
  Optional<ScenarioResult> beyond(String scenario) {
    return Optional.ofNullable(beyond.get(scenario));
  }

  RunReport run() {
    return report.run();
  }

  /** The first digits of the digest, enough to tell sets apart. */
  String digest() {
    String whole = run().requirementSetDigest();
    return whole.substring(0, Math.min(DIGEST, whole.length()));
  }
}
