package dev.insightselectors.adapters.http;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one event loop waits for, each thing for so long: looked through a few times while a wait
 * lasts, which costs a call less than a timer of its own.
 */
final class Patience {
  private static final int LOOKS = 10;

  private final long nanos;
  private final Set<Wait> waits = new LinkedHashSet<>();

  private Patience(Duration longest) {
    this.nanos = longest.toNanos();
  }

  static Patience of(Duration longest, Vertx vertx) {
    Patience patience = new Patience(longest);
    vertx.setPeriodic(Math.max(1, longest.toMillis() / LOOKS), tick -> patience.look());
    return patience;
  }

  Wait until(Runnable late) {
    Wait wait = new Wait(System.nanoTime() + nanos, late);
    waits.add(wait);
    return wait;
  }

  /** Those that began first end first. */
  private void look() {
    long now = System.nanoTime();
    List.copyOf(waits).stream().takeWhile(wait -> wait.end - now < 0).forEach(Wait::giveUp);
  }

  /** Something that is waited for. */
  final class Wait {
    private final long end;
    private final Runnable late;

    private Wait(long end, Runnable late) {
      this.end = end;
      this.late = late;
    }

    /** It has come. */
    void over() {
      waits.remove(this);
    }

    private void giveUp() {
      over();
      late.run();
    }
  }
}
