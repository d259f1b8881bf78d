package dev.insightselectors.adapters.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The description and the code say the same. */
class DescriptionTest {
  private static final String TRAIL = "trails/aws/us-east-2/123456789012/SampleTrail";
  private static final String STORE =
      "event-data-stores/aws/us-east-1/123456789012/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE";

  private final ServedWorld served = new ServedWorld();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void hasTheRoutesThatAreServed() {
    assertThat(new OpenApi().operations())
        .containsExactlyInAnyOrderElementsOf(
            new RegistryApi(served.world, served.ports())
                .routes().stream().map(route -> route.method() + " " + route.path()).toList());
  }

  @Test
  void describesWorldsAndItself() throws Exception {
    served.registry.replace(InMemoryWorld.pageExamples());
    assertThat(served.registry.read()).isEqualTo(InMemoryWorld.pageExamples());
    assertThat(send("GET", "openapi", "").body()).startsWith("openapi: 3.1.0");
    assertThat(send("GET", "world.schema.json", "").body()).contains("InsightSelection");
    served.proxy.assertDescribed();
  }

  @Test
  void describesRefusals() throws Exception {
    served.registry.replace(InMemoryWorld.pageExamples());
    String trail = send("GET", TRAIL, "").body();
    assertThat(send("PUT", TRAIL, trail).statusCode()).isEqualTo(428);
    assertThat(send("DELETE", TRAIL, "").statusCode()).isEqualTo(428);
    assertThat(send("PUT", TRAIL, trail, "If-None-Match", "*").statusCode()).isEqualTo(412);
    assertThat(send("PUT", TRAIL, trail, "If-Match", "\"other\"").statusCode()).isEqualTo(412);
    assertThat(send("GET", TRAIL + "s", "").statusCode()).isEqualTo(404);
    served.proxy.assertDescribed();
  }

  @Test
  void describesTheRefusalOfANameThatIsTaken() throws Exception {
    served.registry.replace(InMemoryWorld.pageExamples());
    String namesake = send("GET", STORE, "").body().replace("EXAMPLE-f852", "EXAMPLE-f853");
    String path = STORE.replace("EXAMPLE-f852", "EXAMPLE-f853");
    assertThat(send("PUT", path, namesake, "If-None-Match", "*").statusCode()).isEqualTo(412);
    served.proxy.assertDescribed();
  }

  @Test
  void refusesWhatIsNotDescribed() throws Exception {
    served.registry.replace(InMemoryWorld.pageExamples());
    String trail = send("GET", TRAIL, "").body();
    String insights =
        trail.replaceFirst(
            "\\{", "{\"InsightSelectors\":[{\"InsightType\":\"ApiCallRateInsight\"}],");
    assertThat(send("PUT", TRAIL, insights, "If-None-Match", "*").statusCode()).isEqualTo(400);
    assertThat(send("PUT", TRAIL + "s", trail, "If-None-Match", "*").statusCode()).isEqualTo(400);
    assertThat(send("PUT", TRAIL, "{", "If-None-Match", "*").statusCode()).isEqualTo(400);
    assertThat(send("GET", "trails", "").statusCode()).isEqualTo(400);
    assertThat(send("GET", "trails?account=1", "").statusCode()).isEqualTo(400);
    assertThat(send("GET", "trails?account=123456789012&limit=0", "").statusCode()).isEqualTo(400);
    assertThat(send("GET", "trails?account=123456789012&from=x", "").statusCode()).isEqualTo(400);
    assertThat(send("GET", "nothing", "").statusCode()).isEqualTo(404);
    assertThat(send("PATCH", TRAIL, "{}").statusCode()).isEqualTo(405);
  }

  private HttpResponse<String> send(String method, String path, String body, String... headers)
      throws Exception {
    URI uri = served.proxy.uri().resolve(RegistryApi.ROOT + "/" + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
