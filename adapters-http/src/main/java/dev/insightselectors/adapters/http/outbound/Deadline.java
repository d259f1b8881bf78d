package dev.insightselectors.adapters.http.outbound;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Until when the call that a thread works on has to be answered. One call asks a registry many
 * questions, and judges again after a lost race; each being quick does not make the call so.
 */
public final class Deadline {
  private static final ThreadLocal<Deadline> OF_THREAD = new ThreadLocal<>();

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Works with questions that end when this is past. */
  public <T> T bounding(Supplier<T> work) {
    OF_THREAD.set(this);
    try {
      return work.get();
    } finally {
      OF_THREAD.remove();
    }
  }

  /** A deadline for one question: so long, but no longer than this thread's call has left. */
  static Deadline ofQuestion(Duration most) {
    Deadline own = in(most);
    Deadline ofCall = OF_THREAD.get();
    return ofCall == null || own.end - ofCall.end < 0 ? own : ofCall;
  }

  boolean isPast() {
    return left().isZero();
  }

  /** Never negative. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }
}
