package dev.insightselectors.testkit.subject;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How long what a call does may take to show. Real AWS is eventually consistent: a look at once may
 * see what was there before.
 *
 * @param looks how often to look, 1 or more
 * @param pause between two looks
 */
public record Patience(int looks, Duration pause) {
  /** What a call does shows at once. */
  public static final Patience NONE = new Patience(1, Duration.ZERO);

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /** A look a second, for so long. */
  public static Patience of(Duration longest) {
    return longest.isZero() ? NONE : new Patience((int) longest.toSeconds() + 1, A_SECOND);
  }

  /** What is seen at the first look that shows what it should, or else at the last. */
  public <T> T until(Supplier<T> look, Predicate<T> shows) {
    T seen = look.get();
    for (int looked = 1; looked < looks && !shows.test(seen); looked++) {
      Pause.of(pause);
      seen = look.get();
    }
    return seen;
  }

  /** Lets it all go by, where nothing can be looked at. */
  public void pass() {
    until(() -> false, passed -> passed);
  }
}
