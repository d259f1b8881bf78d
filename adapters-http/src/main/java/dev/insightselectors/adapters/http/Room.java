package dev.insightselectors.adapters.http;

import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What is left of the bounds that all event loops of a server share. */
final class Room {
  /** Some dozen for each worker, so that a call that waits is begun in time. */
  static final int MOST_CALLS = 256;

  private final AtomicInteger calls = new AtomicInteger(MOST_CALLS);
  private final AtomicInteger connections;
  private final AtomicLong bytes;

  Room(ServerBounds bounds) {
    this.connections = new AtomicInteger(bounds.connections());
    this.bytes = new AtomicLong(bounds.bodies());
  }

  /** Whether there is room for one more connection; it is given back in any case. */
  boolean enters() {
    return connections.decrementAndGet() >= 0;
  }

  void leaves() {
    connections.incrementAndGet();
  }

  /** Whether one more call may be at work or wait for a worker; if so, it has to end. */
  boolean begins() {
    if (calls.decrementAndGet() < 0) {
      calls.incrementAndGet();
      return false;
    }
    return true;
  }

  void ends() {
    calls.incrementAndGet();
  }

  Claim claim() {
    return new Claim();
  }

  /** The bytes of one body, until its answer is on its way or its caller is gone. */
  final class Claim {
    private long taken;

    /** Whether there is room for so many more; if not, none is kept. */
    boolean grows(int more) {
      if (bytes.addAndGet(-more) < 0) {
        bytes.addAndGet(more);
        release();
        return false;
      }
      taken += more;
      return true;
    }

    void release() {
      bytes.addAndGet(taken);
      taken = 0;
    }

    void releaseAfter(HttpServerResponse response) {
      response.bodyEndHandler(end -> release());
      response.closeHandler(gone -> release());
    }
  }
}
