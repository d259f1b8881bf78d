package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.FaultMatrix;
import java.util.List;
import java.util.Set;

/**
 * Which scenarios catch which deliberate defects: whether the kit can fail at all.
 *
 * @param scenarios the ids of those that are on the page
 * @param beyond the ids of those that do not count
 */
record Faults(List<FaultMatrix.Row> rows, Set<String> scenarios, Set<String> beyond) {
  /** A fault that only later scenarios catch is not caught by the set. */
  String caught(FaultMatrix.Row row) {
    int all = row.caughtBy().size();
    long later = row.caughtBy().stream().filter(beyond::contains).count();
    return (later == all ? "✕ " : "✓ ")
        + (all == 1 ? "1 scenario" : all + " scenarios")
        + (later == 0 ? "" : ", " + later + " added later");
  }
}
