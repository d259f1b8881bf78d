package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;

/**
 * What a report.json holds.
 *
 * @param requirements the inventory that the run was held against
 */
public record StoredReport(RunReport run, List<Requirement> requirements) {
  public StoredReport {
    requirements = List.copyOf(requirements);
  }
}
