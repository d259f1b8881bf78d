package dev.insightselectors.adapters.http.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.Execution;
import dev.insightselectors.adapters.http.ServerBounds;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.Trust;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.adapters.http.page.About;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.operation.Operations;
import dev.insightselectors.core.testing.Together;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A server over a registry that fails: every call is answered in the wire form, and soon; and when
 * the registry is back, so is the server.
 */
class RegistryFailsTest {
  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final Duration BOUND = Duration.ofSeconds(5);
  private static final byte[] HALF = "{\"TrailARN\":".getBytes(UTF_8);

  private final InMemoryWorld world =
      new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system());
  private final AwsJsonServer behind =
      started(
          ServerOptions.on("127.0.0.1", 0), world.ports(), new RegistryApi(world, world.ports()));
  private RegistryProxy proxy =
      new RegistryProxy(0, ServedWorld.uri(behind.port()), RegistryProxy::forward);
  private final RemoteRegistry remote =
      new RemoteRegistry(
          new RemoteOptions(
              proxy.uri(),
              Optional.empty(),
              PATIENCE,
              PATIENCE.multipliedBy(2),
              PATIENCE.dividedBy(2)));
  private final NeighbourPorts ports = remote.ports(InstantSource.system());
  private final AwsJsonServer server =
      started(
          new ServerOptions(
              "127.0.0.1",
              0,
              Execution.ON_WORKERS,
              PATIENCE.multipliedBy(4),
              true,
              Optional.empty(),
              Trust.USUAL,
              ServerBounds.USUAL,
              About.NOTHING,
              Optional.empty(),
              UnaryOperator.identity()),
          ports,
          new RegistryApi(remote, ports));
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    server.close();
    remote.close();
    proxy.close();
    behind.close();
  }

  /** The first call of a virtual machine takes longer than a call may. */
  @BeforeEach
  void warmUp() {
    assertBack();
  }

  @Test
  void byBeingStopped() {
    int port = proxy.port();
    proxy.close();
    assertFaults();
    proxy = new RegistryProxy(port, ServedWorld.uri(behind.port()), RegistryProxy::forward);
    assertBack();
  }

  @Test
  void byBeingSlow() {
    assertFailsAndReturns(
        (through, exchange, body) -> {
          sleep(PATIENCE.multipliedBy(4));
          RegistryProxy.forward(through, exchange, body);
        });
  }

  @Test
  void byAnsweringGarbage() {
    assertFailsAndReturns(
        (through, exchange, body) ->
            RegistryProxy.send(
                exchange, 200, Map.of("content-type", "application/json"), "<p>".getBytes(UTF_8)));
  }

  @Test
  void byAnsweringAnotherPage() {
    assertFailsAndReturns(
        (through, exchange, body) ->
            RegistryProxy.send(
                exchange, 404, Map.of("content-type", "text/html"), "<p>".getBytes(UTF_8)));
  }

  @Test
  void byFailing() {
    assertFailsAndReturns(
        (through, exchange, body) -> RegistryProxy.send(exchange, 500, Map.of(), new byte[0]));
  }

  @Test
  void byBeingOverloaded() {
    assertFailsAndReturns(
        (through, exchange, body) -> RegistryProxy.send(exchange, 503, Map.of(), new byte[0]));
  }

  @Test
  void byBreakingOffAnAnswer() {
    assertFailsAndReturns(RegistryFailsTest::half);
  }

  @Test
  void byDrippingAnAnswer() {
    assertFailsAndReturns(RegistryFailsTest::dripping);
  }

  @Test
  void byLosingEveryRace() {
    assertFailsAndReturns(
        (through, exchange, body) -> {
          if (exchange.getRequestMethod().equals("PUT")) {
            RegistryProxy.send(exchange, 412, Map.of(), new byte[0]);
          } else {
            RegistryProxy.forward(through, exchange, body);
          }
        });
  }

  @Test
  void butNotByAFaultThatGoesAway() {
    proxy.behave(new FailingOnce());
    assertThat(put().statusCode()).isEqualTo(200);
  }

  /** Every first look-up is overloaded. */
  private static final class FailingOnce implements RegistryProxy.Behaviour {
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    @Override
    public void answer(RegistryProxy through, HttpExchange exchange, byte[] body)
        throws IOException {
      boolean first = asked.add(exchange.getRequestURI().toString());
      if (first && exchange.getRequestMethod().equals("GET")) {
        RegistryProxy.send(exchange, 503, Map.of(), new byte[0]);
      } else {
        RegistryProxy.forward(through, exchange, body);
      }
    }
  }

  private void assertFailsAndReturns(RegistryProxy.Behaviour failing) {
    proxy.behave(failing);
    assertFaults();
    proxy.behave(RegistryProxy::forward);
    assertBack();
  }

  private void assertFaults() {
    List<HttpResponse<String>> answers = Together.run(8, number -> put());
    assertThat(answers).allSatisfy(RegistryFailsTest::assertFault);
    assertFault(put());
  }

  private static void assertFault(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).startsWith("{\"__type\":\"InternalFailure\",\"Message\":\"");
    assertThat(answer.headers().firstValue("content-type")).contains("application/x-amz-json-1.1");
    assertThat(UUID.fromString(answer.headers().firstValue("x-amzn-requestid").orElseThrow()))
        .isNotNull();
  }

  /** Within the time that a failing registry is left alone, and what a busy machine takes. */
  private void assertBack() {
    Instant end = Instant.now().plus(BOUND.multipliedBy(4));
    while (!Set.of(200).containsAll(Together.run(8, number -> put().statusCode()))) {
      assertThat(Instant.now()).as("the server is back").isBefore(end);
      sleep(PATIENCE.dividedBy(5));
    }
  }

  /** A call that has to be answered within its bound. */
  private HttpResponse<String> put() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
            .timeout(BOUND)
            .header("Content-Type", "application/x-amz-json-1.1")
            .header("X-Amz-Target", "CloudTrail_20131101.PutInsightSelectors")
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256"
                    + " Credential=123456789012/20250101/us-east-2/cloudtrail/aws4_request")
            .POST(
                BodyPublishers.ofString("{\"TrailName\":\"SampleTrail\",\"InsightSelectors\":[]}"))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("not answered", e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void half(RegistryProxy through, HttpExchange exchange, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(200, 1000);
    exchange.getResponseBody().write(HALF);
    exchange.getResponseBody().flush();
  }

  /** A byte now and then, so that the connection is never idle. */
  private static void dripping(RegistryProxy through, HttpExchange exchange, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(200, 0);
    for (int i = 0; i < 30; i++) {
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
      sleep(PATIENCE.dividedBy(5));
    }
  }

  private static AwsJsonServer started(
      ServerOptions options, NeighbourPorts ports, RegistryApi api) {
    List<OperationBinding<?, ?>> operations =
        Operations.all(ports.insights()).stream()
            .<OperationBinding<?, ?>>map(RegistryFailsTest::of)
            .toList();
    AwsJsonServer server =
        new AwsJsonServer(options.withAccessLog(false), new AwsJson(operations), api);
    server.start();
    return server;
  }

  private static <Q, A> OperationBinding<Q, A> of(Operations.Entry<Q, A> entry) {
    return OperationBinding.of(entry.name(), entry.request(), entry.operation());
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
