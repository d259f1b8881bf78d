package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.adapters.http.RawHttp.Answer;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.adapters.http.page.About;
import dev.insightselectors.adapters.http.page.Requirements.Told;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.operation.Operations;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found at {@code GET /}, and by whom. */
class FrontPageTest {
  private static final String PUT = "CloudTrail_20131101.PutInsightSelectors";
  private static final String HTML = "Accept: text/html,application/xhtml+xml\r\n";
  private static final World BEGINNING = InMemoryWorld.pageExamples();
  private static final InMemoryWorld WORLD = new InMemoryWorld(BEGINNING, InstantSource.system());
  private static final AwsJsonServer SERVER = server(ServerOptions.on("127.0.0.1", 0));
  private static final AwsJsonServer EVERYWHERE =
      server(
          ServerOptions.on("0.0.0.0", 0)
              .withTrust(Trust.USUAL.withRegistryToken(Optional.of("secret"))));
  private static final AwsJsonServer WITHOUT_REGISTRY =
      new AwsJsonServer(ServerOptions.on("0.0.0.0", 0), protocol());

  private static AwsJson protocol() {
    return new AwsJson(
        Operations.all(WORLD.ports().insights()).stream()
            .<OperationBinding<?, ?>>map(FrontPageTest::bound)
            .toList());
  }

  private static <Q, A> OperationBinding<Q, A> bound(Entry<Q, A> entry) {
    return OperationBinding.of(entry.name(), entry.request(), entry.operation());
  }

  private static AwsJsonServer server(ServerOptions options) {
    About about =
        new About(
            "insight-selectors 1",
            "memory",
            List.of("It forgets."),
            Optional.of(BEGINNING),
            id -> Optional.of(new Told("The words of " + id, "https://docs.example/" + id)));
    return new AwsJsonServer(
        options.withAbout(about),
        protocol(),
        new RegistryApi(WORLD, WORLD.ports(), Optional.of(BEGINNING)));
  }

  @BeforeAll
  static void start() {
    SERVER.start();
    EVERYWHERE.start();
    WITHOUT_REGISTRY.start();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
    EVERYWHERE.close();
    WITHOUT_REGISTRY.close();
  }

  @Test
  void isAPageForABrowser() {
    Answer page = get(SERVER, "/", HTML);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page.header("content-security-policy"))
        .contains("frame-ancestors 'none'", "connect-src 'self'");
    assertThat(page.body())
        .contains(
            "memory",
            "It forgets.",
            "SampleTrail",
            "read and write management events",
            "Insights events")
        .contains("id=\"reset\"", "StartQuery", "/registry/v1/openapi", "/healthz");
  }

  @Test
  void isJsonForAProgram() throws Exception {
    JsonNode json = json(get(SERVER, "/", "Accept: */*\r\n"));

    assertThat(json.at("/Backend").asText()).isEqualTo("memory");
    assertThat(json.at("/Operations").toString())
        .isEqualTo("[\"GetInsightSelectors\",\"PutInsightSelectors\"]");
    assertThat(json.at("/OperationsNotServed").toString()).contains("StartQuery");
    assertThat(json.at("/Trails").findValuesAsText("Name")).contains("SampleTrail");
    assertThat(json.at("/Links/World").asText()).isEqualTo("/registry/v1/world");
  }

  @Test
  void tellsHowTheLastCallsEndedAndWhy() throws Exception {
    call(SERVER, "{\"TrailName\":\"<b>x</b>\",\"InsightSelectors\":[]}");

    JsonNode last = json(get(SERVER, "/", "")).at("/Calls/0");
    assertThat(last.at("/Outcome").asText()).isEqualTo("refused");
    assertThat(last.at("/Error").asText()).isEqualTo("InvalidTrailNameException");
    assertThat(last.at("/Rule").asText()).startsWith("A trail name may only have");
    assertThat(last.at("/Requirements/0/Requires").asText()).isEqualTo("The words of PIS-110");
    assertThat(get(SERVER, "/", HTML).body())
        .contains("https://docs.example/PIS-110", "&lt;b&gt;x&lt;/b&gt;")
        .doesNotContain("<b>x</b>");
  }

  @Test
  void keepsFiftyCallsAndNoMore() throws Exception {
    for (int i = 0; i < 60; i++) {
      call(SERVER, "{\"TrailName\":\"trail-" + i + "\",\"InsightSelectors\":[]}");
    }

    JsonNode calls = json(get(SERVER, "/", "")).at("/Calls");
    assertThat(calls).hasSize(50);
    assertThat(calls.at("/0/Resource").asText()).isEqualTo("trail-59");
  }

  @Test
  void tellsWhatThereIsToThoseAloneToWhomTheRegistryIsOpen() {
    call(EVERYWHERE, "{\"TrailName\":\"private-trail\",\"InsightSelectors\":[]}");

    assertThat(get(EVERYWHERE, "/", HTML).body())
        .contains("PutInsightSelectors", "id=\"token\"")
        .doesNotContain("SampleTrail", "private-trail", "id=\"reset\"");
    assertThat(get(EVERYWHERE, "/", "Authorization: Bearer wrong\r\n").body())
        .doesNotContain("SampleTrail", "private-trail");
    assertThat(get(EVERYWHERE, "/", HTML + "Authorization: Bearer secret\r\n").body())
        .contains("SampleTrail", "private-trail", "id=\"reset\"");
  }

  @Test
  void keepsTheCallsOfOthersToItselfWhereThereIsNoToken() {
    call(WITHOUT_REGISTRY, "{\"TrailName\":\"private-trail\",\"InsightSelectors\":[]}");

    assertThat(get(WITHOUT_REGISTRY, "/", HTML).body())
        .contains("PutInsightSelectors")
        .doesNotContain("private-trail");
  }

  @Test
  void tellsThatTheBackendIsGoneAndStaysAPage() throws Exception {
    AwsJsonServer server =
        new AwsJsonServer(
            ServerOptions.on("127.0.0.1", 0),
            protocol(),
            new RegistryApi(new GoneWorld(), WORLD.ports(), Optional.empty()));
    server.start();
    try (server) {
      call(server, "{\"TrailName\":\"SampleTrail\",\"InsightSelectors\":[]}");

      Answer page = get(server, "/", HTML);
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
      assertThat(page.body())
          .contains("does not answer. The log of this server says why", "StartQuery", "SampleTrail")
          .doesNotContain("secret", "id=\"reset\"", "id=\"save\"");
      Answer json = get(server, "/", "");
      assertThat(json.status()).isEqualTo(503);
      assertThat(json(json).at("/Trouble").asText()).contains("does not answer");
      assertThat(json(json).at("/Calls/0/Outcome").asText()).isEqualTo("refused");
    }
  }

  private static final class GoneWorld implements WorldRegistry {
    @Override
    public World read() {
      throw new BackendException("secret: nobody answers");
    }

    @Override
    public void replace(World world) {
      throw new BackendException("secret: nobody answers");
    }
  }

  @Test
  void isShownUnderNoNameOfAnotherOrigin() {
    assertThat(get(SERVER, "/", HTML + "Origin: http://page.example\r\n").status()).isEqualTo(403);
  }

  @Test
  void givesTheWorldThatItBeganWith() {
    assertThat(get(SERVER, "/registry/v1/world/beginning", "").body()).contains("SampleTrail");
    assertThat(get(EVERYWHERE, "/registry/v1/world/beginning", "").status()).isEqualTo(401);
  }

  @Test
  void saysOfAnOperationOfCloudTrailThatItIsThisServerThatDoesNotServeIt() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      Answer answer = http.call("CloudTrail_20131101.StartQuery", "{}");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body())
          .contains("UnknownOperationException", "StartQuery, but this server does not serve it");
      assertThat(http.call("CloudTrail_20131101.StartDance", "{}").body())
          .contains("There is no operation");
    }
  }

  private static JsonNode json(Answer answer) throws Exception {
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    return new JsonMapper().readTree(answer.body());
  }

  private static void call(AwsJsonServer server, String body) {
    try (RawHttp http = RawHttp.to(server.port())) {
      http.send("POST /", RawHttp.callHeaders(PUT), body.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Answer get(AwsJsonServer server, String path, String headers) {
    try (RawHttp http = RawHttp.to(server.port())) {
      return http.send("GET " + path, headers, new byte[0]);
    }
  }
}
