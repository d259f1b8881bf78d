package dev.insightselectors.adapters.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Holds every request and every answer that passes against the description. */
final class CheckedProxy implements AutoCloseable {
  private final OpenApi description = new OpenApi();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final RegistryProxy proxy;

  CheckedProxy(URI registry) {
    proxy = new RegistryProxy(0, registry, this::check);
  }

  URI uri() {
    return proxy.uri();
  }

  private void check(RegistryProxy through, HttpExchange exchange, byte[] body) throws IOException {
    HttpResponse<byte[]> response = through.forwarded(exchange, body);
    violations.addAll(violations(exchange, body, response));
    RegistryProxy.send(exchange, response);
  }

  private List<String> violations(
      HttpExchange exchange, byte[] body, HttpResponse<byte[]> response) {
    URI uri = exchange.getRequestURI();
    Optional<String> operation = description.operation(exchange.getRequestMethod(), uri);
    if (operation.isEmpty()) {
      return List.of(exchange.getRequestMethod() + " " + uri + " is not described");
    }
    seen.add(operation.get());
    return description.violations(
        operation.get(), uri, exchange.getRequestHeaders(), body, response);
  }

  /** All that passed is described. */
  void assertDescribed() {
    assertThat(seen).isNotEmpty();
    assertThat(violations.stream().distinct().limit(20)).isEmpty();
  }

  Set<String> seen() {
    return seen;
  }

  @Override
  public void close() {
    proxy.close();
  }
}
