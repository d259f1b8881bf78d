package dev.insightselectors.testkit.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The longest run of rows and sentences that agree in order.
 *
 * <p>Many sentences of the page are the same ({@code Type: String}), so fingerprints alone do not
 * tell which row a sentence belongs to; order does, because the headings between them differ.
 */
final class Alignment {
  /** A row and a sentence that agree, by their positions. */
  record Match(int row, int sentence) {}

  private final int[] rows;
  private final int[] sentences;
  private final int[][] best;

  Alignment(List<Requirement> rows, List<Sentence> sentences) {
    Map<String, Integer> numbers = new HashMap<>();
    this.rows = numbered(rows.stream().map(Requirement::fingerprint), numbers);
    this.sentences = numbered(sentences.stream().map(Sentence::fingerprint), numbers);
    this.best = new int[rows.size() + 1][sentences.size() + 1];
  }

  /** Numbers are compared in no time, and each is compared with all of the other side. */
  private static int[] numbered(Stream<String> fingerprints, Map<String, Integer> numbers) {
    return fingerprints
        .mapToInt(it -> numbers.computeIfAbsent(it, fresh -> numbers.size()))
        .toArray();
  }

  List<Match> matches() {
    for (int row = rows.length - 1; row >= 0; row--) {
      for (int sentence = sentences.length - 1; sentence >= 0; sentence--) {
        best[row][sentence] = bestFrom(row, sentence);
      }
    }
    return path();
  }

  private int bestFrom(int row, int sentence) {
    int skipped = Math.max(best[row + 1][sentence], best[row][sentence + 1]);
    return Math.max(skipped, matched(row, sentence));
  }

  private int matched(int row, int sentence) {
    if (rows[row] != sentences[sentence]) {
      return -1;
    }
    return 1 + best[row + 1][sentence + 1];
  }

  private List<Match> path() {
    List<Match> path = new ArrayList<>();
    int row = 0;
    int sentence = 0;
    while (row < rows.length && sentence < sentences.length) {
      if (best[row][sentence] == matched(row, sentence)) {
        path.add(new Match(row++, sentence++));
      } else if (best[row][sentence] == best[row + 1][sentence]) {
        row++;
      } else {
        sentence++;
      }
    }
    return path;
  }
}
