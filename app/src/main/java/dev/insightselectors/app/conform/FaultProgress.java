package dev.insightselectors.app.conform;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A line on a terminal that tells how many faults were tried, by however many threads. */
final class FaultProgress {
  private final PrintWriter terminal;
  private final int all;
  private final Instant began = Instant.now();
  private final AtomicInteger done = new AtomicInteger();

  FaultProgress(PrintWriter terminal, int all) {
    this.terminal = terminal;
    this.all = all;
  }

  void tell() {
    int now = done.incrementAndGet();
    String left =
        Estimate.left(now, all, Duration.between(began, Instant.now()))
            .map(it -> ", " + it)
            .orElse("");
    terminal.printf("\r%s of %s faults%s%20s", now, all, left, now < all ? "" : "\n");
    terminal.flush();
  }
}
