package dev.insightselectors.adapters.http.log;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;

/** One line in so long, which says how many more it stands for. */
final class Seldom {
  private final long pause;
  private final LongSupplier nanos;
  private final AtomicLong due;
  private final AtomicLong untold = new AtomicLong();

  Seldom(Duration pause, LongSupplier nanos) {
    this.pause = pause.toNanos();
    this.nanos = nanos;
    this.due = new AtomicLong(nanos.getAsLong());
  }

  void tell(Logger log, LogLine line, Throwable fault) {
    long now = nanos.getAsLong();
    long next = due.get();
    if (now - next < 0 || !due.compareAndSet(next, now + pause)) {
      untold.incrementAndGet();
      return;
    }
    line.with("reason", String.valueOf(fault.getMessage()))
        .with("untold", untold.getAndSet(0))
        .to(log.atWarn());
  }
}
