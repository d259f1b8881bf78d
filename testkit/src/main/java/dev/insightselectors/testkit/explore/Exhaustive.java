package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.explore.Catalogue.Change;
import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.subject.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole bounded world, once: in every world, with all Insights off and with all on, every
 * well-formed call from everywhere and by everybody, every change of one member of a sample of
 * them, and every change of two members, of those changes one of each kind that the rules tell
 * apart.
 */
public final class Exhaustive {
  /** A refusal that changes something is seen some calls later. */
  private static final int REFUSALS = 20;

  private final Subject subject;
  private final Ledger ledger;
  private final List<Finding> findings = new ArrayList<>();

  private final Edition edition;
  private final boolean all;

  private Exhaustive(Subject subject, Edition edition, boolean all) {
    this.subject = subject;
    this.edition = edition;
    this.ledger = new Ledger(edition);
    this.all = all;
  }

  /** The same with pairs of changes only while all is off, and of calls that turn something on. */
  public static Exploration abridged(Subject subject, Edition edition) {
    return new Exhaustive(subject, edition, false).run();
  }

  /** Everything, on a subject that can be arranged in any way and answers at once. */
  public static Exploration of(Subject subject, Edition edition) {
    return new Exhaustive(subject, edition, true).run();
  }

  private Exploration run() {
    for (Stage stage : BoundedWorld.stages(edition)) {
      List<Given> on = new ArrayList<>();
      Needs.ableToLog(stage.givens()).forEach(name -> on.add(Given.of(OnNow.of(name, OnNow.BOTH))));
      walk(stage, stage.givens());
      if (!on.isEmpty()) {
        walk(stage, stage.with(on).givens());
      }
    }
    return new Exploration(0, ledger.explored(), findings, Map.of());
  }

  private void walk(Stage stage, List<Given> givens) {
    ledger.begins(stage.title());
    Catalogue catalogue = new Catalogue(stage, edition);
    Cursor cursor = new Cursor(givens);
    Set<List<Given>> everywhere = new LinkedHashSet<>(stage.circumstances());
    for (Turn call : catalogue.calls()) {
      everywhere.forEach(circumstances -> cursor.play(call.called(circumstances)));
    }
    List<Given> usual = stage.circumstances().get(0);
    catalogue.readings().forEach(reading -> cursor.play(reading.called(usual)));
    for (Turn sample : catalogue.samples()) {
      Map<String, Change> kinds = new LinkedHashMap<>();
      for (Change change : catalogue.changes()) {
        Turn turn = change.in(sample).called(usual);
        String kind = change.member() + cursor.allowed(turn);
        kinds.putIfAbsent(kind, change);
        cursor.play(turn);
      }
      boolean isOfThose = stage.givens().equals(givens) && !sample.table().containsValue("[]");
      if (!all && !isOfThose) {
        continue;
      }
      pairs(List.copyOf(kinds.values()), sample.called(usual), cursor);
    }
  }

  private static void pairs(List<Change> kinds, Turn sample, Cursor cursor) {
    for (int i = 0; i < kinds.size(); i++) {
      for (int k = i + 1; k < kinds.size(); k++) {
        if (!kinds.get(i).member().equals(kinds.get(k).member())) {
          cursor.play(kinds.get(k).in(kinds.get(i).in(sample)));
        }
      }
    }
  }

  /** A world that is set up anew whenever a call has changed it. */
  private final class Cursor {
    private final List<Given> givens;
    private Performance performance;
    private List<Given> state;

    Cursor(List<Given> givens) {
      this.givens = givens;
      this.performance = anew();
      this.state = performance.state();
    }

    private Performance anew() {
      return new Performance(subject, givens, ledger, edition).lookingAfter(REFUSALS);
    }

    Allowed allowed(Turn turn) {
      return performance.allowed(turn);
    }

    void play(Turn turn) {
      Optional<Mismatch> wrong = performance.play(turn);
      wrong.ifPresent(
          it ->
              findings.add(
                  new Shrinker(subject, edition, () -> false)
                      .shrunk(new Walk(givens, List.of(turn)), it)));
      if (wrong.isPresent() || performance.isSpent() || !performance.state().equals(state)) {
        performance = anew();
      }
    }
  }
}
