package dev.insightselectors.testkit.spec;

import dev.insightselectors.testkit.spec.PageCheck.Placed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds for every row the sentence that is now in its place.
 *
 * <p>First the rows that still stand in order; they cut the page into gaps. Of what is left, the
 * same words elsewhere have moved, and a row and a sentence left over in the same gap are one that
 * was changed.
 */
final class Pairing {
  /** With its fingerprint, which takes long to make and is asked for by every other. */
  private record Left<T>(T value, int gap, String fingerprint) {}

  private final List<Placed> same = new ArrayList<>();
  private final List<Left<Requirement>> rows = new ArrayList<>();
  private final List<Left<Sentence>> sentences = new ArrayList<>();

  Pairing(List<Requirement> rows, List<Sentence> sentences) {
    int row = 0;
    int sentence = 0;
    int gap = 0;
    for (Alignment.Match match : new Alignment(rows, sentences).matches()) {
      leave(rows.subList(row, match.row()), this.rows, gap, Requirement::fingerprint);
      leave(
          sentences.subList(sentence, match.sentence()),
          this.sentences,
          gap,
          Sentence::fingerprint);
      same.add(new Placed(rows.get(match.row()), sentences.get(match.sentence())));
      row = match.row() + 1;
      sentence = match.sentence() + 1;
      gap++;
    }
    leave(rows.subList(row, rows.size()), this.rows, gap, Requirement::fingerprint);
    leave(
        sentences.subList(sentence, sentences.size()), this.sentences, gap, Sentence::fingerprint);
  }

  private static <T> void leave(
      List<T> values, List<Left<T>> left, int gap, Function<T, String> fingerprint) {
    values.forEach(value -> left.add(new Left<>(value, gap, fingerprint.apply(value))));
  }

  PageCheck result() {
    List<Placed> moved = take(Left::fingerprint, Left::fingerprint);
    List<Placed> changed = new ArrayList<>();
    changed.addAll(take(Pairing::heading, Pairing::headingOf));
    changed.addAll(take(Left::gap, Left::gap));
    changed.sort(Comparator.comparingInt(placed -> placed.sentence().line()));
    return new PageCheck(
        same,
        changed,
        moved,
        rows.stream().map(Left::value).toList(),
        sentences.stream().map(Left::value).toList());
  }

  /** Gives each row the first sentence that is left of those with its key. */
  private List<Placed> take(
      Function<Left<Requirement>, Object> ofRow, Function<Left<Sentence>, Object> ofSentence) {
    Map<Object, Deque<Left<Sentence>>> there = new HashMap<>();
    sentences.forEach(
        it -> there.computeIfAbsent(ofSentence.apply(it), key -> new ArrayDeque<>()).add(it));
    List<Placed> taken = new ArrayList<>();
    Set<Left<?>> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Left<Requirement> row : rows) {
      Deque<Left<Sentence>> candidates = there.get(ofRow.apply(row));
      if (candidates != null && !candidates.isEmpty()) {
        Left<Sentence> sentence = candidates.remove();
        taken.add(new Placed(row.value(), sentence.value()));
        gone.add(row);
        gone.add(sentence);
      }
    }
    rows.removeIf(gone::contains);
    sentences.removeIf(gone::contains);
    return taken;
  }

  private static Heading heading(Left<Requirement> row) {
    return new Heading(row.gap(), row.value().section(), row.value().about());
  }

  private static Heading headingOf(Left<Sentence> sentence) {
    return new Heading(sentence.gap(), sentence.value().section(), sentence.value().about());
  }

  /** Under which heading of which gap a row or a sentence is left. */
  private record Heading(int gap, String section, Optional<String> about) {}
}
