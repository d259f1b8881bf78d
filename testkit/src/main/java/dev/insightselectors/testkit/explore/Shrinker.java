package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.replay.TapedSubject;
import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Looks for the least that still shows a mismatch: fewer calls, things, members; plainer values.
 */
final class Shrinker {
  private final Subject subject;
  private final Edition edition;
  private final BooleanSupplier isOver;
  private Walk least;
  private Mismatch shown;

  @SuppressWarnings("NullAway.Init") // Set before anything is asked.
  Shrinker(Subject subject, Edition edition, BooleanSupplier isOver) {
    this.subject = subject;
    this.edition = edition;
    this.isOver = isOver;
  }

  Finding shrunk(Walk walk, Mismatch mismatch) {
    least = walk;
    shown = mismatch;
    attempt(new Walk(spokenOf(walk), List.of(walk.last())));
    fewerCalls();
    fewerCircumstances();
    plainerMembers();
    fewerGivens();
    return new Finding(
        least.last().operation() + ": " + shown.kind().words(),
        shown.requirements(),
        shown.broken(),
        shown.expected(),
        shown.got(),
        least.turns().size() == 1 ? ScenarioText.of(least, shown, edition) : "",
        least.turns().stream().map(Turn::inWords).toList(),
        script(),
        1);
  }

  /** The least once more, with everything kept that is sent. */
  private String script() {
    TapedSubject taped = new TapedSubject(subject);
    played(taped, least);
    return taped
        .tape()
        .replay(
            List.of(
                least.last().operation() + ": " + shown.kind().words() + ".",
                "Expected: " + shown.expected(),
                "Got: " + shown.got()),
            subject.info())
        .map(replay -> replay.curl().orElse(replay.aws()))
        .orElse("");
  }

  /** What the last call names, with all that is said of it. */
  private static List<Given> spokenOf(Walk walk) {
    String call = walk.last().table().toString();
    return walk.givens().stream()
        .filter(
            given ->
                given.names().isEmpty()
                    || given.names().stream().anyMatch(name -> call.contains("of " + name + "}")))
        .toList();
  }

  private void fewerCalls() {
    attempt(new Walk(least.givens(), List.of(least.last())));
    if (least.turns().size() > 1 && !isOver.getAsBoolean()) {
      before(least).ifPresent(state -> attempt(new Walk(state, List.of(least.last()))));
    }
    for (int i = least.turns().size() - 2; i >= 0; i--) {
      List<Turn> fewer = new ArrayList<>(least.turns());
      fewer.remove(i);
      attempt(new Walk(least.givens(), fewer));
    }
  }

  private void fewerCircumstances() {
    attempt(lastBeing(least.last().called(List.of())));
  }

  private void plainerMembers() {
    for (String member : List.copyOf(least.last().members().keySet())) {
      if (!attempt(lastBeing(least.last().with(member, Optional.empty())))) {
        plainer(member);
      }
    }
  }

  private void plainer(String member) {
    for (Value value : Plain.values(member, least)) {
      if (value.text().equals(least.last().table().get(member))
          || attempt(lastBeing(least.last().with(member, Optional.of(value))))) {
        return;
      }
    }
  }

  private Walk lastBeing(Turn turn) {
    List<Turn> turns = new ArrayList<>(least.turns());
    turns.set(turns.size() - 1, turn);
    return new Walk(least.givens(), turns);
  }

  /** From the last to the first, so that what is said of something goes before the thing itself. */
  private void fewerGivens() {
    for (int i = least.givens().size() - 1; i >= 0; i--) {
      List<Given> fewer = new ArrayList<>(least.givens());
      fewer.remove(i);
      attempt(least.with(fewer));
    }
  }

  private boolean attempt(Walk walk) {
    if (walk.equals(least) || isOver.getAsBoolean()) {
      return false;
    }
    Optional<Mismatch> seen = played(subject, walk);
    if (seen.filter(it -> it.isLike(shown)).isEmpty()) {
      return false;
    }
    least = walk;
    shown = seen.get();
    return true;
  }

  /** The same world as the calls before the last one leave it. */
  private Optional<List<Given>> before(Walk walk) {
    Performance performance = new Performance(subject, walk.givens(), new Ledger(edition), edition);
    for (Turn turn : walk.turns().subList(0, walk.turns().size() - 1)) {
      performance.play(turn);
    }
    List<Given> givens = new ArrayList<>(walk.givens());
    givens.removeIf(OnNow::isSaidBy);
    givens.addAll(performance.state());
    return Optional.of(givens);
  }

  /** What the last call comes to, if those before it come to nothing wrong. */
  private Optional<Mismatch> played(Subject subject, Walk walk) {
    try {
      Performance performance =
          new Performance(subject, walk.givens(), new Ledger(edition), edition);
      for (Turn before : walk.turns().subList(0, walk.turns().size() - 1)) {
        if (performance.play(before).isPresent()) {
          return Optional.empty();
        }
      }
      return performance.play(walk.last());
    } catch (IllegalArgumentException saysNothing) {
      return Optional.empty(); // What is spoken of is not there any more.
    } catch (NotTestableException | NoAnswerException cannot) {
      return Optional.empty();
    }
  }
}
