package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.port.Revision;
import java.util.concurrent.atomic.AtomicLong;

/** Gives out revisions, none of them twice: one count for every resource of every world. */
final class Revisions {
  private final AtomicLong last = new AtomicLong();

  Revision next() {
    return new Revision(Long.toString(last.incrementAndGet()));
  }
}
