package dev.insightselectors.benchmarks;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request over and over on some connections, each waiting for its answer before the next.
 * It spends as little as it can, so that what is measured is the server.
 */
final class LoadGenerator implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;
  private static final String ACCEPTED = "HTTP/1.1 200";

  private final Vertx vertx = Vertx.vertx();
  private final NetClient client = vertx.createNetClient();

  /** The latencies, in nanoseconds, of every call of the time given. */
  Histogram run(int port, byte[] request, int connections, Duration time) {
    return run(port, connection -> request, connections, time);
  }

  /**
   * The same with a request for each connection. Whatever ends a connection before its time is an
   * {@link IllegalStateException} that says what, and after how many answers.
   */
  Histogram run(int port, IntFunction<byte[]> requests, int connections, Duration time) {
    List<Caller> callers = new ArrayList<>();
    CountDownLatch ended = new CountDownLatch(connections);
    long end = System.nanoTime() + time.toNanos();
    for (int i = 0; i < connections; i++) {
      Caller caller = new Caller(Buffer.buffer(requests.apply(i)), end, ended);
      callers.add(caller);
      client.connect(port, "127.0.0.1").onSuccess(caller::begin).onFailure(caller::broke);
    }
    await(ended, time, callers);
    Histogram all = new Histogram(3);
    callers.forEach(caller -> all.add(caller.latencies()));
    return all;
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static void await(CountDownLatch ended, Duration time, List<Caller> callers) {
    try {
      if (!ended.await(time.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(
            "the server stopped answering: "
                + callers.stream().flatMap(caller -> caller.waitsFor().stream()).limit(3).toList());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** One connection. */
  private static final class Caller {
    private final Buffer request;
    private final long end;
    private final CountDownLatch ended;
    private final Histogram latencies = new Histogram(3);
    private Buffer answer = Buffer.buffer();
    private long sentAt;
    private int answerLength;
    private int received;
    private volatile boolean done;
    private @Nullable IllegalStateException failure;

    Caller(Buffer request, long end, CountDownLatch ended) {
      this.request = request;
      this.end = end;
      this.ended = ended;
    }

    void begin(NetSocket socket) {
      socket.handler(bytes -> take(socket, bytes));
      socket.exceptionHandler(this::broke);
      socket.closeHandler(closed -> broke(new IOException("the server closed the connection")));
      send(socket);
    }

    /** The first cause counts; what comes after it, or after the end, is its consequence. */
    void broke(Throwable cause) {
      if (!done) {
        failure = new IllegalStateException(told(cause.toString()), cause);
        end();
      }
    }

    private void end() {
      done = true;
      ended.countDown();
    }

    private String told(String what) {
      return "after %s answers, with %s of %s bytes of the next: %s"
          .formatted(latencies.getTotalCount(), received, answerLength, what);
    }

    Histogram latencies() {
      if (failure != null) {
        throw failure;
      }
      return latencies;
    }

    /** What is missing here, if anything is. */
    Optional<String> waitsFor() {
      return done ? Optional.empty() : Optional.of(told("nothing more came"));
    }

    private void send(NetSocket socket) {
      received = 0;
      sentAt = System.nanoTime();
      socket.write(request).onFailure(this::broke);
    }

    /** What is thrown in a handler is told to nobody, so nothing is. */
    private void take(NetSocket socket, Buffer bytes) {
      try {
        received(socket, bytes);
      } catch (RuntimeException thrown) {
        broke(thrown);
        socket.close();
      }
    }

    private void received(NetSocket socket, Buffer bytes) {
      received += bytes.length();
      if (answerLength == 0) {
        answer.appendBuffer(bytes);
        answerLength = lengthOf(answer.toString(StandardCharsets.ISO_8859_1));
      } else if (received == bytes.length()) {
        refuseUnlessAccepted(bytes);
      }
      if (answerLength == 0 || received < answerLength) {
        return;
      }
      if (received > answerLength) {
        throw new IllegalStateException("another answer than the first: " + bytes);
      }
      long now = System.nanoTime();
      latencies.recordValue(now - sentAt);
      if (now < end) {
        send(socket);
      } else {
        end();
        socket.close();
      }
    }

    private static void refuseUnlessAccepted(Buffer answer) {
      for (int i = 0; i < ACCEPTED.length() && i < answer.length(); i++) {
        if (answer.getByte(i) != ACCEPTED.charAt(i)) {
          throw new IllegalStateException("not an accepting answer: " + answer);
        }
      }
    }

    /** All answers to one request are of one length, so it is worked out once; 0 is too early. */
    private static int lengthOf(String answer) {
      int head = answer.indexOf("\r\n\r\n");
      if (head < 0) {
        return 0;
      }
      if (!answer.startsWith(ACCEPTED)) {
        throw new IllegalStateException("not an accepting answer: " + answer);
      }
      String folded = answer.toLowerCase(Locale.ROOT);
      int header = folded.indexOf("content-length:") + "content-length:".length();
      int body = Integer.parseInt(answer.substring(header, answer.indexOf('\r', header)).strip());
      return head + 4 + body;
    }
  }
}
