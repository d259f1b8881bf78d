package dev.insightselectors.app.serve;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * AWS as far as the gatekeeper asks: STS and S3 are answered here, with a policy that grants
 * everything unless told otherwise; there is no organization; CloudTrail is another server, whose
 * calls pass through here or fail as told.
 */
final class StubAws implements AutoCloseable {
  private static final String IDENTITY =
      """
      <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
      <GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult>
      </GetCallerIdentityResponse>""";
  private static final String POLICY =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
      "Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:*","Resource":"*"}]}""";

  private final URI cloudTrail;
  private final Map<String, String> policies;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Queue<String> operations = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final int port;
  private HttpServer server;
  private volatile Failure failure = Failure.NONE;

  /** How CloudTrail fails. */
  enum Failure {
    NONE,
    HANGS,
    FAULTS,
    THROTTLES,
    GARBLES,
    REFUSES_CONNECTIONS
  }

  StubAws(URI cloudTrail) {
    this(cloudTrail, Map.of());
  }

  /** With bucket policies of our own. */
  StubAws(URI cloudTrail, Map<String, String> policies) {
    this.cloudTrail = cloudTrail;
    this.policies = policies;
    server = listening(0);
    port = server.getAddress().getPort();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The operations of CloudTrail that were called, in order. */
  List<String> operations() {
    return List.copyOf(operations);
  }

  void failing(Failure other) {
    if (failure == Failure.REFUSES_CONNECTIONS) {
      server = listening(port);
    }
    failure = other;
    if (failure == Failure.REFUSES_CONNECTIONS) {
      server.stop(0);
    }
  }

  private HttpServer listening(int where) {
    try {
      HttpServer fresh =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), where), 0);
      fresh.createContext("/", this::answer);
      fresh.setExecutor(pool);
      fresh.start();
      return fresh;
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    if (target == null) {
      boolean sts = new String(body, StandardCharsets.UTF_8).contains("GetCallerIdentity");
      end(exchange, 200, sts ? IDENTITY : policy(exchange.getRequestURI()));
      return;
    }
    if (!target.contains("CloudTrail")) {
      end(exchange, 400, "{\"__type\":\"AWSOrganizationsNotInUseException\"}");
      return;
    }
    operations.add(target.substring(target.lastIndexOf('.') + 1));
    switch (failure) {
      case HANGS -> hang(exchange);
      case FAULTS -> end(exchange, 500, "{\"__type\":\"InternalFailure\"}");
      case THROTTLES ->
          end(exchange, 400, "{\"__type\":\"ThrottlingException\",\"Message\":\"Rate exceeded\"}");
      case GARBLES -> end(exchange, 200, "<html>this is no JSON");
      case NONE, REFUSES_CONNECTIONS -> passOn(exchange, target, body);
    }
  }

  private String policy(URI bucket) {
    return policies.getOrDefault(bucket.getPath().replace("/", ""), POLICY);
  }

  private void hang(HttpExchange exchange) {
    try {
      closed.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private void passOn(HttpExchange exchange, String target, byte[] body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(cloudTrail)
            .header("Content-Type", "application/x-amz-json-1.1")
            .header("X-Amz-Target", target)
            .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      end(exchange, response.statusCode(), response.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private static void end(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.1");
    exchange.getResponseHeaders().add("x-amzn-RequestId", "an-id-of-aws");
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    pool.shutdownNow();
  }
}
