package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.Verdict;

/**
 * How many scenarios ended how. Up to {@code notRun}, they add up to the size of the set.
 *
 * @param notRun scenarios of the set that this run left out
 * @param inSet all scenarios of the set
 * @param judged those that say something of the subject, for it or against it
 * @param wrong those of the judged that say something against it, whether that is known or not
 */
public record Counts(
    long passed,
    long failed,
    long unproven,
    long notDeclared,
    long notTestable,
    long knownDeviation,
    long staleDeviation,
    int notRun,
    int inSet,
    long judged,
    long wrong) {

  public static Counts of(RunReport run) {
    return new Counts(
        run.count(Verdict.PASSED),
        run.count(Verdict.FAILED),
        run.count(Verdict.UNPROVEN),
        run.count(Verdict.NOT_DECLARED),
        run.count(Verdict.NOT_TESTABLE),
        run.count(Verdict.KNOWN_DEVIATION),
        run.count(Verdict.STALE_DEVIATION),
        notRun(run),
        run.scenariosInSet(),
        judged(run),
        wrong(run));
  }

  static long judged(RunReport run) {
    return wrong(run) + run.count(Verdict.PASSED) + run.count(Verdict.STALE_DEVIATION);
  }

  static long wrong(RunReport run) {
    return run.count(Verdict.FAILED) + run.count(Verdict.KNOWN_DEVIATION);
  }

  static int notRun(RunReport run) {
    return Math.max(0, run.scenariosInSet() - run.scenarios().size());
  }
}
