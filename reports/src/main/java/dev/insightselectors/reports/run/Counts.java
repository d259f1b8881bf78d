package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.Verdict;

/**
 * How many scenarios ended how. They add up to the size of the set.
 *
 * @param notRun scenarios of the set that this run left out
 * @param inSet all scenarios of the set
 */
record Counts(
    long passed,
    long failed,
    long unproven,
    long notDeclared,
    long notTestable,
    long knownDeviation,
    long staleDeviation,
    int notRun,
    int inSet) {

  static Counts of(RunReport run) {
    return new Counts(
        run.count(Verdict.PASSED),
        run.count(Verdict.FAILED),
        run.count(Verdict.UNPROVEN),
        run.count(Verdict.NOT_DECLARED),
        run.count(Verdict.NOT_TESTABLE),
        run.count(Verdict.KNOWN_DEVIATION),
        run.count(Verdict.STALE_DEVIATION),
        notRun(run),
        run.scenariosInSet());
  }

  static int notRun(RunReport run) {
    return Math.max(0, run.scenariosInSet() - run.scenarios().size());
  }
}
