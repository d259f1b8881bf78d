package dev.insightselectors.reports.page;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The verdicts of several scenarios in one: it is as bad as the worst of them. */
public record RollUp(Collection<ScenarioResult> scenarios) {
  private static final List<Verdict> WORST_FIRST =
      List.of(
          Verdict.FAILED,
          Verdict.STALE_DEVIATION,
          Verdict.UNPROVEN,
          Verdict.NOT_TESTABLE,
          Verdict.NOT_DECLARED,
          Verdict.KNOWN_DEVIATION,
          Verdict.PASSED);

  /** Empty where there is no scenario. */
  public Optional<Verdict> worst() {
    return worstFirst().stream().findFirst();
  }

  /** Those that there are. */
  public List<Verdict> worstFirst() {
    return WORST_FIRST.stream().filter(verdict -> count(verdict) > 0).toList();
  }

  /** Those that there are, in the order in which they are counted. */
  public List<Verdict> verdicts() {
    return Stream.of(Verdict.values()).filter(verdict -> count(verdict) > 0).toList();
  }

  public long count(Verdict verdict) {
    return scenarios.stream().filter(scenario -> scenario.verdict() == verdict).count();
  }
}
