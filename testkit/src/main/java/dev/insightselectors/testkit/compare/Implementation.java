package dev.insightselectors.testkit.compare;

import dev.insightselectors.testkit.report.StoredReport;
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
 */
public record Implementation(
    String label, StoredReport report, Map<String, ScenarioResult> results) {
  private static final int DIGEST = 12;

  public Implementation {
    results = Map.copyOf(results);
  }

  static Implementation of(String label, StoredReport report) {
    return new Implementation(
        label,
        report,
        report.run().scenarios().stream()
            .collect(
                Collectors.toMap(ScenarioResult::id, Function.identity(), (first, same) -> first)));
  }

  /** Empty when the report has no such scenario. */
  Optional<ScenarioResult> result(String scenario) {
    return Optional.ofNullable(results.get(scenario));
  }

  RunReport run() {
    return report.run();
  }

  /** The scenarios in the order of the report. */
  List<ScenarioResult> scenarios() {
    return run().scenarios();
  }

  /** The first digits of the digest, enough to tell sets apart. */
  String digest() {
    String whole = run().requirementSetDigest();
    return whole.substring(0, Math.min(DIGEST, whole.length()));
  }
}
