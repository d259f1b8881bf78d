package dev.insightselectors.testkit.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest run of rows and sentences that agree in order.
 *
 * <p>Many sentences of the page are the same ({@code Type: String}), so fingerprints alone do not
 * tell which row a sentence belongs to; order does. Where two runs are equally long, the one with
 * more sentences under their own heading wins.
 */
final class Alignment {
  /** A row and a sentence that agree, by their positions. */
  record Match(int row, int sentence) {}

  /** More than all headings together can weigh. */
  private static final int WORDS = 1 << 16;

  private final List<Requirement> rows;
  private final List<Sentence> sentences;
  private final List<String> fingerprints;
  private final int[][] best;

  Alignment(List<Requirement> rows, List<Sentence> sentences) {
    this.rows = rows;
    this.sentences = sentences;
    this.fingerprints = sentences.stream().map(Sentence::fingerprint).toList();
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
    if (!rows.get(row).fingerprint().equals(fingerprints.get(sentence))) {
      return -1;
    }
    int heading = sentences.get(sentence).standsWhereItIsExpected(rows.get(row)) ? 1 : 0;
    return WORDS + heading + best[row + 1][sentence + 1];
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
