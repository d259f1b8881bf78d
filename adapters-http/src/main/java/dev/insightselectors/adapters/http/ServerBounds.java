package dev.insightselectors.adapters.http;

import java.time.Duration;

/**
 * What all callers together may take of a server; how long a single body or head may be stands
 * where it is read. The table of them all is in docs/bounds.md.
 *
 * @param connections open at once; one more is closed at once
 * @param bodies bytes of all bodies that are being read or worked on
 * @param head how long a connection may be without a whole head of a request
 * @param body how long a body may take from the head to its end
 */
public record ServerBounds(int connections, long bodies, Duration head, Duration body) {
  /** A body is copied while it grows and once more when it is read. */
  private static final int SHARE_OF_HEAP = 8;

  /** Fewer than the 1,024 descriptors that a process commonly has. */
  public static final ServerBounds USUAL =
      new ServerBounds(
          900,
          Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP,
          Duration.ofSeconds(60),
          Duration.ofSeconds(60));

  public ServerBounds {
    if (connections < 1) {
      throw new IllegalArgumentException("a server needs a connection at least");
    }
  }

  public ServerBounds withConnections(int other) {
    return new ServerBounds(other, bodies, head, body);
  }
}
