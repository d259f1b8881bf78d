package dev.insightselectors.adapters.aws.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A server that was started on a free loopback port, and that ends with this JVM. */
public final class Engine {
  private static final int LOOKS = 1200;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Process process;
  private final int port;

  private Engine(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Makes the command line that serves on a port. */
  interface Launch {
    List<String> on(int port);
  }

  static Engine start(String name, Launch launch) {
    try {
      int port = freePort();
      Process process =
          new ProcessBuilder(launch.on(port))
              .redirectErrorStream(true)
              .redirectOutput(File.createTempFile(name + "-", ".log"))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new Engine(process, port).answering();
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private Engine answering() {
    for (int i = 0; i < LOOKS && process.isAlive(); i++) {
      if (answers()) {
        return this;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    process.destroyForcibly();
    throw new IllegalStateException(process.info() + " does not answer");
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }
}
