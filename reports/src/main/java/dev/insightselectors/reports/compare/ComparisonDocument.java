package dev.insightselectors.reports.compare;

import dev.insightselectors.testkit.run.RunReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The form of comparison.json.
 *
 * @param version of this form
 * @param sameRequirementSet whether all were held against the same set
 * @param agreements how many requirements there are of each kind
 * @param requirements in reading order; the results are in the order of the implementations
 */
record ComparisonDocument(
    int version,
    boolean sameRequirementSet,
    List<Subject> implementations,
    Map<String, Integer> agreements,
    List<Row> requirements,
    List<Scenario> scenarios) {
  static final int VERSION = 1;

  /** One implementation and its report. */
  record Subject(
      String label,
      String name,
      String endpoint,
      String kitVersion,
      String requirementSet,
      String requirementSetDigest,
      Instant startedAt,
      RunReport.Conclusion conclusion,
      int scenariosInSet) {}

  /** One requirement; the scenarios by their ids. */
  record Row(
      String id,
      String section,
      String requires,
      String agreement,
      List<Cell> results,
      List<String> scenarios) {}

  /** What one implementation did about one requirement. */
  record Cell(Map<String, Integer> verdicts, List<String> picked) {}

  /** One scenario. */
  record Scenario(
      String id,
      String name,
      List<String> requirements,
      boolean chosen,
      String agreement,
      List<Result> results) {}

  /**
   * How it ended; {@code not run} where the report says nothing about it.
   *
   * @param counts whether it counts for the requirement set of the report
   */
  record Result(String verdict, String outcome, String reason, boolean counts) {
    static final Result NONE = new Result("not run", "", "", false);
  }
}
