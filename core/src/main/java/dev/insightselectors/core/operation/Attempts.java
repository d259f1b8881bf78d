package dev.insightselectors.core.operation;

import java.util.Optional;
import java.util.function.Supplier;

/** Judges again what lost a race for its revision, a bounded number of times. */
final class Attempts {
  private static final int MOST = 50;

  private Attempts() {}

  /** What the first attempt that is not empty gave. */
  static <T> T until(String operation, Supplier<Optional<T>> attempt) {
    for (int i = 0; i < MOST; i++) {
      Optional<T> ended = attempt.get();
      if (ended.isPresent()) {
        return ended.get();
      }
    }
    throw new ContentionException(operation, MOST);
  }
}
