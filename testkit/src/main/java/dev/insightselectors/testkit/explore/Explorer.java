package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.explore.Catalogue.Change;
import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Explores a subject: walks of made-up calls in the bounded world, until the time or the number of
 * walks is spent. What is done follows from the seed alone; the time only ends it.
 */
public final class Explorer {
  private static final int USUAL = 12;
  private static final int WHERE_SETTING_UP_IS_SLOW = 60;

  private final long seed;
  private final Duration budget;
  private final long mostWalks;
  private final Consumer<Explored> progress;
  private final Predicate<Finding> enough;
  private final Edition edition;

  private Explorer(
      long seed,
      Edition edition,
      Duration budget,
      long mostWalks,
      Consumer<Explored> progress,
      Predicate<Finding> enough) {
    this.seed = seed;
    this.edition = edition;
    this.budget = budget;
    this.mostWalks = mostWalks;
    this.progress = progress;
    this.enough = enough;
  }

  /** For a minute. */
  public static Explorer seeded(long seed) {
    return new Explorer(
        seed, Edition.PINNED, Duration.ofMinutes(1), Long.MAX_VALUE, explored -> {}, any -> false);
  }

  /** By the rules of another edition than that of the pinned page, and with its calls. */
  public Explorer of(Edition other) {
    return new Explorer(seed, other, budget, mostWalks, progress, enough);
  }

  public Explorer within(Duration other) {
    return new Explorer(seed, edition, other, mostWalks, progress, enough);
  }

  /** So many walks at the most, however fast they are made. */
  public Explorer walking(long most) {
    return new Explorer(seed, edition, budget, most, progress, enough);
  }

  /** Tells what was seen so far, now and then. */
  public Explorer telling(Consumer<Explored> listener) {
    return new Explorer(seed, edition, budget, mostWalks, listener, enough);
  }

  /** Until something like this was found. */
  public Explorer until(Predicate<Finding> found) {
    return new Explorer(seed, edition, budget, mostWalks, progress, found);
  }

  public Exploration explore(Subject subject) {
    return new Run(subject).run();
  }

  private final class Run {
    private final Subject subject;
    private final long end = System.nanoTime() + budget.toNanos();
    private final Ledger ledger = new Ledger(edition);
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, Integer> known = new TreeMap<>();

    /** By the family of what was seen first. */
    private final Map<String, String> causes = new TreeMap<>();

    private final Map<String, String> leftOut = new TreeMap<>();
    private final List<Deck> decks = new ArrayList<>();
    private final int turns;

    Run(Subject subject) {
      this.subject = subject;
      this.turns = subject.info().arrangement().equals("aws") ? WHERE_SETTING_UP_IS_SLOW : USUAL;
    }

    Exploration run() {
      for (Stage stage : BoundedWorld.stages(edition)) {
        Needs.missing(stage.givens(), subject.capabilities())
            .ifPresentOrElse(
                missing -> leftOut.put(stage.title(), "it needs " + missing),
                () ->
                    decks.add(
                        new Deck(
                            stage, edition, new Random(seed * 31 + stage.title().hashCode()))));
      }
      for (long walk = 0; walk < mostWalks && !decks.isEmpty() && !isOver(); walk++) {
        Deck deck = decks.get((int) (walk % decks.size()));
        walk(deck);
        if (walk % 50 == 0) {
          progress.accept(ledger.explored());
        }
      }
      return new Exploration(seed, ledger.explored(), causes(), leftOut);
    }

    private List<Finding> causes() {
      return findings.values().stream()
          .filter(one -> findings.values().stream().noneMatch(other -> other.explains(one)))
          .map(one -> one.met(times(one)))
          .toList();
    }

    private boolean isOver() {
      return System.nanoTime() >= end || findings.values().stream().anyMatch(enough);
    }

    /** To its end before anything is shrunk, which arranges other worlds at the same subject. */
    private void walk(Deck deck) {
      Map<Walk, Mismatch> wrong = new LinkedHashMap<>();
      play(deck, wrong);
      wrong.forEach(this::found);
    }

    private void play(Deck deck, Map<Walk, Mismatch> wrong) {
      List<Given> givens = deck.givens();
      List<Turn> played = new ArrayList<>();
      try {
        ledger.begins(deck.stage().title());
        Performance performance = new Performance(subject, givens, ledger, edition);
        for (Turn turn : deck.walk(turns)) {
          if (isOver()) {
            return;
          }
          played.add(turn);
          performance
              .play(turn)
              .filter(it -> known.merge(it.family(), 1, Integer::sum) == 1)
              .ifPresent(it -> wrong.put(new Walk(givens, played), it));
          if (performance.isLost()) {
            return;
          }
        }
      } catch (NotTestableException | NoAnswerException cannot) {
        if (played.isEmpty()) {
          decks.remove(deck);
          leftOut.put(deck.stage().title(), String.valueOf(cannot.getMessage()));
        }
      }
    }

    private void found(Walk walk, Mismatch mismatch) {
      Finding shrunk = new Shrinker(subject, edition, this::isOver).shrunk(walk, mismatch);
      causes.put(mismatch.family(), shrunk.cause());
      findings.putIfAbsent(shrunk.cause(), shrunk);
    }

    private int times(Finding finding) {
      return known.entrySet().stream()
          .filter(family -> finding.cause().equals(causes.get(family.getKey())))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
  }

  /** The calls of a stage in an order of the seed's: first those with one change, then with two. */
  private static final class Deck {
    private final Stage stage;
    private final Random random;
    private final Catalogue catalogue;
    private final List<Turn> calls;
    private final List<Change> changes;
    private final List<Turn> dealt = new ArrayList<>();

    Deck(Stage stage, Edition edition, Random random) {
      this.stage = stage;
      this.random = random;
      this.catalogue = new Catalogue(stage, edition);
      this.calls = catalogue.calls();
      this.changes = catalogue.changes();
      List<Given> usual = stage.circumstances().get(0);
      catalogue.readings().forEach(reading -> dealt.add(reading.called(usual)));
      for (Turn sample : catalogue.samples()) {
        changes.forEach(change -> dealt.add(change.in(sample).called(usual)));
      }
      for (List<Given> circumstances : new LinkedHashSet<>(stage.circumstances())) {
        calls.forEach(call -> dealt.add(call.called(circumstances)));
      }
      Collections.shuffle(dealt, random);
    }

    Stage stage() {
      return stage;
    }

    /** With Insights on here and there. */
    List<Given> givens() {
      List<Given> on = new ArrayList<>();
      for (String name : Needs.ableToLog(stage.givens())) {
        if (random.nextInt(3) == 0) {
          on.add(Given.of(OnNow.of(name, random.nextBoolean() ? OnNow.ONE : OnNow.BOTH)));
        }
      }
      return stage.with(on).givens();
    }

    List<Turn> walk(int most) {
      List<Turn> turns = new ArrayList<>();
      for (int i = 0; i < Math.min(stage.turns(), most); i++) {
        turns.add(i % 3 == 2 ? any(calls).called(any(stage.circumstances())) : next());
      }
      return turns;
    }

    private Turn next() {
      if (!dealt.isEmpty()) {
        return dealt.remove(dealt.size() - 1);
      }
      Turn call = any(calls).called(any(stage.circumstances()));
      return call.operation().equals(Turn.PUT) ? any(changes).in(any(changes).in(call)) : call;
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }
}
