package dev.insightselectors.core.port;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Until when the call that a thread works on has to be answered. One call asks a backend many
 * questions, and judges again after a lost race; each being quick does not make the call so. So
 * whatever waits for a backend, or for another try, asks here how long it still may.
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

  /** The one that this thread's work is bounded by, if any is. */
  public static Optional<Deadline> ofCall() {
    return Optional.ofNullable(OF_THREAD.get());
  }

  /** A deadline for one question: so long, but no longer than this thread's call has left. */
  public static Deadline ofQuestion(Duration most) {
    Deadline own = in(most);
    return ofCall().filter(it -> it.end - own.end < 0).orElse(own);
  }

  /** Works with questions that end when this is past, whatever bounds the work around it. */
  public <T> T bounding(Supplier<T> work) {
    Optional<Deadline> around = ofCall();
    OF_THREAD.set(this);
    try {
      return work.get();
    } finally {
      around.ifPresentOrElse(OF_THREAD::set, OF_THREAD::remove);
    }
  }

  public boolean isPast() {
    return left().isZero();
  }

  /** Never negative. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }
}
