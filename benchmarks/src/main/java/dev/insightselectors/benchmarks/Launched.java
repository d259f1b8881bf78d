package dev.insightselectors.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./insight-selectors serve} in a process of its own, as everybody starts it. */
final class Launched implements AutoCloseable {
  private static final Path LAUNCHER = Path.of("insight-selectors").toAbsolutePath();
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final Process process;
  private final int port;

  private Launched(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Launched serving(String... options) throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of("serve", "--port", Integer.toString(port)));
    command.addAll(List.of(options));
    return new Launched(start(command), port);
  }

  /** What it says goes nowhere. */
  static Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  int port() {
    return port;
  }

  /** Returns when the first call was answered, which is made until then. */
  void awaitFirstAnswer(byte[] request) throws IOException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!answers(request)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IllegalStateException("the server does not answer");
      }
      pause();
    }
  }

  private boolean answers(byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request);
      InputStream answer = socket.getInputStream();
      return new String(answer.readNBytes(12), StandardCharsets.US_ASCII).equals("HTTP/1.1 200");
    } catch (ConnectException early) {
      return false;
    }
  }

  /** In MiB; only where there is a /proc. */
  long resident() {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElseThrow();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
