package dev.insightselectors.adapters.aws.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A way to a server on which requests and answers are lost, late, or carried twice. */
public final class BadNetwork implements AutoCloseable {
  private static final Set<String> NOT_PASSED_ON =
      Set.of("host", "content-length", "connection", "transfer-encoding", "expect", "upgrade");
  private static final Duration LATE = Duration.ofMillis(15);

  static {
    // Else the JDK's server waits 40 ms before the body of every answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI behind;
  private final Map<Trouble, AtomicInteger> met = new ConcurrentHashMap<>();
  private volatile Function<String, Trouble> weather = what -> Trouble.NONE;
  private volatile Runnable meanwhile = () -> {};

  /** What happens to one request and its answer. */
  public enum Trouble {
    NONE,
    /** Carried and answered, but the answer is lost with the connection. */
    ANSWER_LOST,
    /** Never carried. */
    CUT,
    /** Carried and answered, both late. */
    LATE,
    /** Carried twice; the second answer comes back. */
    TWICE
  }

  public BadNetwork(URI behind) {
    this.behind = behind;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    server.setExecutor(threads);
    server.createContext("/", this::carry);
    server.start();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What happens from now on, by the method and X-Amz-Target, or the method and path. */
  public void brings(Function<String, Trouble> other) {
    weather = other;
  }

  /** What somebody else does while an answer is lost. */
  public void meanwhile(Runnable other) {
    meanwhile = other;
  }

  /** How often there was trouble of a kind. */
  public int met(Trouble trouble) {
    return met.getOrDefault(trouble, new AtomicInteger()).get();
  }

  private void carry(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Trouble trouble = weather.apply(what(exchange));
      met.computeIfAbsent(trouble, it -> new AtomicInteger()).incrementAndGet();
      switch (trouble) {
        case NONE -> answer(exchange, carried(exchange, body));
        case CUT -> {}
        case ANSWER_LOST -> {
          carried(exchange, body);
          meanwhile.run();
        }
        case LATE -> {
          pause();
          HttpResponse<byte[]> answer = carried(exchange, body);
          pause();
          answer(exchange, answer);
        }
        case TWICE -> {
          carried(exchange, body);
          answer(exchange, carried(exchange, body));
        }
      }
    }
  }

  private static String what(HttpExchange exchange) {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    return exchange.getRequestMethod()
        + " "
        + (target == null ? exchange.getRequestURI().getPath() : target);
  }

  private HttpResponse<byte[]> carried(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException ended) {
      throw new IOException(ended);
    }
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
              }
            });
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(LATE.toMillis());
    } catch (InterruptedException ended) {
      throw new IOException(ended);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
