package dev.insightselectors.testkit.spec;

import dev.insightselectors.testkit.spec.PageCheck.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
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
    List<Placed> moved = take(Pairing::sameWords);
    List<Placed> changed = new ArrayList<>();
    changed.addAll(take((row, sentence) -> sameGap(row, sentence) && sameHeading(row, sentence)));
    changed.addAll(take(Pairing::sameGap));
    changed.sort(Comparator.comparingInt(placed -> placed.sentence().line()));
    return new PageCheck(
        same,
        changed,
        moved,
        rows.stream().map(Left::value).toList(),
        sentences.stream().map(Left::value).toList());
  }

  private List<Placed> take(BiPredicate<Left<Requirement>, Left<Sentence>> belong) {
    List<Placed> taken = new ArrayList<>();
    for (Left<Requirement> row : List.copyOf(rows)) {
      sentences.stream()
          .filter(sentence -> belong.test(row, sentence))
          .findFirst()
          .ifPresent(
              sentence -> {
                taken.add(new Placed(row.value(), sentence.value()));
                rows.remove(row);
                sentences.remove(sentence);
              });
    }
    return taken;
  }

  private static boolean sameWords(Left<Requirement> row, Left<Sentence> sentence) {
    return row.fingerprint().equals(sentence.fingerprint());
  }

  private static boolean sameGap(Left<Requirement> row, Left<Sentence> sentence) {
    return row.gap() == sentence.gap();
  }

  private static boolean sameHeading(Left<Requirement> row, Left<Sentence> sentence) {
    return sentence.value().standsWhereItIsExpected(row.value());
  }
}
