package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More calls than a backend bears: they are refused at once, and taken again later. */
class TooManyCallsTest {
  private final Scripted scripted = new Scripted();
  private final InMemoryWorld world =
      new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system());
  private final AwsJsonServer server =
      new AwsJsonServer(
          ServerOptions.on("127.0.0.1", 0).withAccessLog(false).withExecution(Execution.ON_WORKERS),
          scripted.protocol(),
          new RegistryApi(world, world.ports()));
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    scripted.goOn.countDown();
    server.close();
  }

  @Test
  void refusesTheOneThatIsTooManyAndTakesItLater() {
    List<CompletableFuture<HttpResponse<String>>> calls =
        Stream.generate(() -> call(Scripted.WAIT)).limit(Room.MOST_CALLS + 1L).toList();
    CompletableFuture.anyOf(calls.toArray(CompletableFuture[]::new)).join();
    HttpResponse<String> refused =
        calls.stream().filter(CompletableFuture::isDone).findFirst().orElseThrow().join();
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.body()).contains("\"ServiceUnavailable\"", "try again");
    HttpResponse<String> ofTheRegistry = send(get("/registry/v1/limits")).join();
    assertThat(ofTheRegistry.statusCode()).isEqualTo(503);
    assertThat(ofTheRegistry.headers().firstValue("content-type"))
        .contains("application/problem+json");

    scripted.goOn.countDown();
    assertThat(calls.stream().map(it -> it.join().statusCode()).filter(it -> it == 200))
        .hasSize(Room.MOST_CALLS);
    assertThat(call(Scripted.ECHO).join().statusCode()).isEqualTo(200);
  }

  private CompletableFuture<HttpResponse<String>> call(String target) {
    return send(
        HttpRequest.newBuilder(uri("/"))
            .header("Content-Type", "application/x-amz-json-1.1")
            .header("X-Amz-Target", target)
            .POST(BodyPublishers.ofString("{}")));
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
