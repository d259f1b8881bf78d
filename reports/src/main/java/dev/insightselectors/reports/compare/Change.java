package dev.insightselectors.reports.compare;

import java.util.Optional;

/** How a scenario may have changed between two runs. */
public enum Change {
  BROKEN("broken", "held before, and is wrong now"),
  FIXED("fixed", "was wrong, and holds now"),
  WITHDRAWN("withdrawn", "was judged before, and is not any more"),
  ADDED("new", "was not judged before, and is now");

  private final String words;
  private final String meaning;

  Change(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  public String words() {
    return words;
  }

  public String meaning() {
    return meaning;
  }

  static Optional<Change> between(Judgement before, Judgement now) {
    if (before == now) {
      return Optional.empty();
    }
    if (now == Judgement.NONE) {
      return Optional.of(WITHDRAWN);
    }
    if (before == Judgement.NONE) {
      return Optional.of(ADDED);
    }
    return Optional.of(now == Judgement.HELD ? FIXED : BROKEN);
  }
}
