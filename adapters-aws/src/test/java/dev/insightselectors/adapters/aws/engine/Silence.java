package dev.insightselectors.adapters.aws.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** A server that can be connected to, and never answers. */
public final class Silence implements AutoCloseable {
  private static final int BACKLOG = 200;

  private final ServerSocket socket;

  public Silence() {
    try {
      socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException still) {
      throw new UncheckedIOException(still);
    }
  }
}
