package dev.insightselectors.app.conform;

import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import java.util.Comparator;
import java.util.Optional;

/**
 * A scenario that may be the probe of an interpretation.
 *
 * @param rehearsed how it went against the reference
 * @param setting what had to be made for it
 */
record Candidate(ScenarioEntry entry, ScenarioResult rehearsed, Optional<Setting> setting) {
  private static final int AN_ORGANIZATION = 1000;
  private static final int A_STORE = 100;
  private static final int A_KEY = 50;
  private static final int A_TRAIL = 10;

  /** The one that tells the most of a choice for the least first. */
  static Comparator<Candidate> forThe(Choice choice) {
    return Comparator.comparing((Candidate it) -> !choice.isStrict() && !it.leavesOpen())
        .thenComparing(Candidate::choices)
        .thenComparing(Candidate::cost)
        .thenComparing(it -> it.rehearsed().outcome().equals(Reply.ACCEPTED));
  }

  boolean shows(Choice choice) {
    return entry.tags().contains("@" + choice.id());
  }

  /** Whether it can be arranged, and comes to a call. */
  boolean isAbleToTell() {
    return rehearsed.verdict() == Verdict.PASSED && !rehearsed.outcome().isEmpty();
  }

  /** Whether whoever answers one as the reference does has to answer the other so too. */
  boolean goesWith(Candidate other) {
    return isAbleToTell()
        && entry.ending().isPresent()
        && entry.ending().equals(other.entry.ending())
        && rehearsed.outcome().equals(other.rehearsed.outcome());
  }

  String reason() {
    return rehearsed.failure().map(failure -> failure.message()).orElse("it calls nothing");
  }

  private boolean leavesOpen() {
    return entry.ending().filter(it -> it.contains("ends in one of")).isPresent();
  }

  /** What shows several tells less of each. */
  private long choices() {
    return entry.tags().stream().filter(tag -> tag.matches("@C[0-9]+")).count();
  }

  private int cost() {
    boolean isOfSeveral =
        entry.tags().contains("@needs-organization") || entry.tags().contains("@needs-accounts");
    return (isOfSeveral ? AN_ORGANIZATION : 0) + setting.map(it -> cost(it.world())).orElse(0);
  }

  private static int cost(World world) {
    return world.eventDataStores().size() * A_STORE
        + world.keys().size() * A_KEY
        + world.trails().size() * A_TRAIL
        + world.buckets().size();
  }
}
