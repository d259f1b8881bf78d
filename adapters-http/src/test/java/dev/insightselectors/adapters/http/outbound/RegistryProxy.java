package dev.insightselectors.adapters.http.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between a client and a registry; what it does with a request is its behaviour. */
final class RegistryProxy implements AutoCloseable {
  private static final List<String> HEADERS =
      List.of("content-type", "if-match", "if-none-match", "idempotency-key", "authorization");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI registry;
  private volatile Behaviour behaviour;

  /** Answers a request, by forwarding it or otherwise. */
  interface Behaviour {
    void answer(RegistryProxy proxy, HttpExchange exchange, byte[] body) throws IOException;
  }

  /** Port 0 is any that is free. */
  RegistryProxy(int port, URI registry, Behaviour behaviour) {
    this.registry = registry;
    this.behaviour = behaviour;
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI uri() {
    return ServedWorld.uri(port());
  }

  void behave(Behaviour other) {
    this.behaviour = other;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      behaviour.answer(this, exchange, exchange.getRequestBody().readAllBytes());
    }
  }

  HttpResponse<byte[]> forwarded(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(registry.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    HEADERS.forEach(
        name -> {
          String value = exchange.getRequestHeaders().getFirst(name);
          if (value != null) {
            request.header(name, value);
          }
        });
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  static void forward(RegistryProxy proxy, HttpExchange exchange, byte[] body) throws IOException {
    send(exchange, proxy.forwarded(exchange, body));
  }

  static void send(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (String name : List.of("content-type", "etag", "allow")) {
      response.headers().firstValue(name).ifPresent(value -> headers.put(name, value));
    }
    send(exchange, response.statusCode(), headers, response.body());
  }

  static void send(HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
