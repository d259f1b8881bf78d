package dev.insightselectors.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is at the endpoint, a run ends soon and with a sentence, however it is arranged. */
@Timeout(120)
class HostileEndpointsTest {
  private static final Duration SOON = Duration.ofSeconds(35);
  private static final String JSON = "application/x-amz-json-1.1";
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  @TempDir private static Path folder;
  private static List<Attempt> attempts = List.of();

  /** How an endpoint behaves, and whether anything can be judged of it. */
  private enum Mode {
    CLOSES,
    SPEAKS_TLS,
    NEVER_ANSWERS,
    ANSWERS_WITHOUT_END,
    DRIPS,
    ANSWERS_WITH_A_PAGE,
    ANSWERS_HALF_JSON,
    SENDS_CONTROL_CHARACTERS
  }

  private record Attempt(Mode mode, String arrange, CompletableFuture<Ended> ending) {
    @Override
    public String toString() {
      return mode + " under --arrange " + arrange;
    }
  }

  private record Ended(CommandRun run, Duration after) {}

  /** All at once, since most of the time is spent waiting. */
  @BeforeAll
  static void runAgainstEach() {
    attempts =
        Arrays.stream(Mode.values())
            .flatMap(mode -> Stream.of("control", "aws").map(way -> attempt(mode, way)))
            .toList();
  }

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
  }

  private static Stream<Attempt> attempts() {
    return attempts.stream();
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void theRunEndsSoonAndSaysWhy(Attempt attempt) {
    Ended ended = attempt.ending().join();
    String said = ended.run().out() + ended.run().err();

    assertThat(ended.after()).as(said).isLessThan(SOON);
    assertThat(ended.run().exitCode()).as(said).isEqualTo(2);
    assertThat(said)
        .doesNotContain("\tat ", "Exception in")
        .matches(
            "(?s).*(answered|does not have PutInsightSelectors|does not take a world|COULD NOT RUN).*");
    assertThat(said.codePoints().filter(it -> it != '\n').anyMatch(Character::isISOControl))
        .as(said)
        .isFalse();
  }

  private static Attempt attempt(Mode mode, String way) {
    return new Attempt(mode, way, CompletableFuture.supplyAsync(() -> conform(mode, way), THREADS));
  }

  private static Ended conform(Mode mode, String way) {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> served =
          CompletableFuture.runAsync(() -> accept(server, mode), THREADS);
      long start = System.nanoTime();
      CommandRun run =
          CommandRun.of(
              "conform",
              "--endpoint",
              "http://127.0.0.1:" + server.getLocalPort(),
              "--arrange",
              way,
              "--report",
              folder.resolve(mode + way).toString());
      assertThat(served).isNotDone();
      return new Ended(run, Duration.ofNanos(System.nanoTime() - start));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void accept(ServerSocket server, Mode mode) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        THREADS.execute(() -> answer(socket, mode));
      } catch (IOException closed) {
        return; // The run is over.
      }
    }
  }

  private static void answer(Socket socket, Mode mode) {
    try (socket) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      if (mode == Mode.CLOSES) {
        return;
      }
      if (mode == Mode.SPEAKS_TLS) {
        in.read();
        out.write(new byte[] {0x15, 3, 1, 0, 2, 2, 0x46});
        return;
      }
      while (read(in)) {
        answer(out, mode);
      }
    } catch (IOException | InterruptedException gone) {
      Thread.currentThread().interrupt(); // The run has hung up, or the test is over.
    }
  }

  private static void answer(OutputStream out, Mode mode) throws IOException, InterruptedException {
    switch (mode) {
      case ANSWERS_WITHOUT_END -> {
        out.write(
            ("HTTP/1.1 200 OK\r\nContent-Type: " + JSON + "\r\n\r\n{\"a\":\"").getBytes(UTF_8));
        while (true) {
          out.write(new byte[65536]);
        }
      }
      case DRIPS -> {
        for (byte one : message("200 OK", JSON, "{" + " ".repeat(400) + "}")) {
          out.write(one);
          out.flush();
          Thread.sleep(500);
        }
      }
      case ANSWERS_WITH_A_PAGE ->
          out.write(message("200 OK", "text/html", "<html><body>hello</body></html>"));
      case ANSWERS_HALF_JSON -> out.write(message("200 OK", JSON, "{\"a\":"));
      case SENDS_CONTROL_CHARACTERS ->
          out.write(
              message(
                  "400 Bad Request",
                  JSON,
                  "{\"__type\":\"Wrong\\u001b[31mRED\\u0007\",\"Message\":\"\\u001b]0;title\\u0007\"}"));
      default -> {} // Nothing is ever answered.
    }
    out.flush();
  }

  private static byte[] message(String status, String type, String body) {
    return "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(status, type, body.length(), body)
        .getBytes(UTF_8);
  }

  /** A whole message; false where there is none any more. */
  private static boolean read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      head.append((char) next);
    }
    int at = head.toString().toLowerCase(Locale.ROOT).indexOf("content-length:");
    int length =
        at < 0 ? 0 : Integer.parseInt(head.substring(at + 15, head.indexOf("\r", at)).strip());
    return in.readNBytes(length).length == length;
  }
}
