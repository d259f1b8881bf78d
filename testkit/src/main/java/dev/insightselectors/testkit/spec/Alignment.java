package dev.insightselectors.testkit.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest run of rows and sentences that agree in order.
 *
 * <p>Many sentences of the page are the same ({@code Type: String}), so fingerprints alone do not
 * tell which row a sentence belongs to; order does, because the headings between them differ.
 */
final class Alignment {
  /** A row and a sentence that agree, by their positions. */
  record Match(int row, int sentence) {}

  private final List<String> rows;
  private final List<String> sentences;
  private final int[][] best;

  Alignment(List<Requirement> rows, List<Sentence> sentences) {
    this.rows = rows.stream().map(Requirement::fingerprint).toList();
    this.sentences = sentences.stream().map(Sentence::fingerprint).toList();
    this.best = new int[rows.size() + 1][sentences.size() + 1];
  }

  List<Match> matches() {
    for (int row = rows.size() - 1; row >= 0; row--) {
      for (int sentence = sentences.size() - 1; sentence >= 0; sentence--) {
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
    if (!rows.get(row).equals(sentences.get(sentence))) {
      return -1;
    }
    return 1 + best[row + 1][sentence + 1];
  }

  private List<Match> path() {
    List<Match> path = new ArrayList<>();
    int row = 0;
    int sentence = 0;
    while (row < rows.size() && sentence < sentences.size()) {
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
