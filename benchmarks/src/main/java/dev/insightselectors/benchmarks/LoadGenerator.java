package dev.insightselectors.benchmarks;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Sends one request over and over on some connections, each waiting for its answer before the next.
 * It spends as little as it can, so that what is measured is the server.
 */
final class LoadGenerator implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final NetClient client = vertx.createNetClient();

  /** The latencies, in nanoseconds, of every call of the time given. */
  Histogram run(int port, byte[] request, int connections, Duration time) {
    List<Caller> callers = new ArrayList<>();
    CountDownLatch ended = new CountDownLatch(connections);
    long end = System.nanoTime() + time.toNanos();
    for (int i = 0; i < connections; i++) {
      Caller caller = new Caller(Buffer.buffer(request), end, ended);
      callers.add(caller);
      client.connect(port, "127.0.0.1").onSuccess(caller::begin).onFailure(caller::broke);
    }
    await(ended, time);
    Histogram all = new Histogram(3);
    callers.forEach(caller -> all.add(caller.latencies()));
    return all;
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static void await(CountDownLatch ended, Duration time) {
    try {
      if (!ended.await(time.toSeconds() + 30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server stopped answering");
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
    private long sentAt;
    private int answerLength;
    private int received;
    private Throwable failure = new IllegalStateException("nothing was measured");
    private boolean broken;

    Caller(Buffer request, long end, CountDownLatch ended) {
      this.request = request;
      this.end = end;
      this.ended = ended;
    }

    void begin(NetSocket socket) {
      socket.handler(bytes -> received(socket, bytes));
      socket.exceptionHandler(this::broke);
      send(socket);
    }

    void broke(Throwable cause) {
      failure = cause;
      broken = true;
      ended.countDown();
    }

    Histogram latencies() {
      if (broken) {
        throw new IllegalStateException(failure);
      }
      return latencies;
    }

    private void send(NetSocket socket) {
      received = 0;
      sentAt = System.nanoTime();
      socket.write(request).onFailure(this::broke);
    }

    private void received(NetSocket socket, Buffer bytes) {
      if (answerLength == 0) {
        answerLength = lengthOf(bytes);
      }
      received += bytes.length();
      if (received < answerLength) {
        return;
      }
      long now = System.nanoTime();
      latencies.recordValue(now - sentAt);
      if (now < end) {
        send(socket);
      } else {
        socket.close().onComplete(closed -> ended.countDown());
      }
    }

    /** All answers to one request are of one length, so it is worked out once. */
    private static int lengthOf(Buffer answer) {
      String text = answer.toString(StandardCharsets.ISO_8859_1);
      if (!text.startsWith("HTTP/1.1 200")) {
        throw new IllegalStateException("not an accepting answer: " + text);
      }
      String folded = text.toLowerCase(Locale.ROOT);
      int header = folded.indexOf("content-length:") + "content-length:".length();
      int body = Integer.parseInt(text.substring(header, text.indexOf('\r', header)).strip());
      return text.indexOf("\r\n\r\n") + 4 + body;
    }
  }
}
