package dev.insightselectors.reports.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;

/**
 * The root of report.json: the conclusion and the counts first, then the run as it was.
 *
 * @param schema where the schema is, seen from the report
 * @param version of the form of this document
 * @param errors which errors of the AWS documentation were answered, and where the others could
 *     have been
 * @param requirements the inventory that the run was held against
 */
record ReportDocument(
    @JsonProperty("$schema") String schema,
    int version,
    RunReport.Conclusion conclusion,
    Counts counts,
    RunReport run,
    List<AnsweredErrors.PageError> errors,
    List<Requirement> requirements) {

  static final int VERSION = 1;
}
