package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.RawHttp.Answer;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is open in somebody's browser reaches no operation and no registry. */
class WebPagesTest {
  private static final String JSON = "Content-Type: application/json\r\n";
  private static final String QUOTA =
      "{\"AccountId\":\"123456789012\",\"Region\":\"us-east-2\",\"Operation\":\"GetTrail\"}";

  private static final InMemoryWorld WORLD =
      new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system());
  private static final AwsJsonServer ON_LOOPBACK = server("127.0.0.1", Set.of("emulator.example"));
  private static final AwsJsonServer EVERYWHERE = server("0.0.0.0", Set.of());

  private static AwsJsonServer server(String host, Set<String> allowed) {
    return new AwsJsonServer(
        ServerOptions.on(host, 0)
            .withTrust(
                Trust.USUAL
                    .withAllowedHosts(allowed)
                    .withRegistryToken(
                        host.equals("0.0.0.0") ? Optional.of("secret") : Optional.empty())),
        new Scripted().protocol(),
        new RegistryApi(WORLD, WORLD.ports()));
  }

  @BeforeAll
  static void start() {
    ON_LOOPBACK.start();
    EVERYWHERE.start();
  }

  @AfterAll
  static void stop() {
    ON_LOOPBACK.close();
    EVERYWHERE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:4586",
        "localhost.:4586",
        "cloudtrail.localhost",
        "127.0.0.1",
        "127.8.9.10:4586",
        "[::1]:4586",
        "emulator.example:4586"
      })
  void knowsTheNamesOfLoopbackAndThoseItWasTold(String host) {
    assertThat(call(ON_LOOPBACK, host, "").status()).isEqualTo(200);
    assertThat(quota(ON_LOOPBACK, host, JSON).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebound.example",
        "rebound.example:4586",
        "localhost.rebound.example",
        "notlocalhost",
        "127.0.0.1.rebound.example",
        "10.0.0.1",
        "[::2]",
        "127.0.0.1@rebound.example",
        ""
      })
  void answersToNoNameThatWasReboundToLoopback(String host) {
    Answer call = call(ON_LOOPBACK, host, "");
    assertThat(call.status()).isEqualTo(403);
    assertThat(call.body()).contains("AccessDeniedException", "--allow-host NAME");
    Answer quota = quota(ON_LOOPBACK, host, JSON);
    assertThat(quota.status()).isEqualTo(403);
    assertThat(quota.header("content-type")).isEqualTo("application/problem+json");
    assertThat(send(ON_LOOPBACK, "GET /registry/v1/world", host, "", "").status()).isEqualTo(403);
    assertThat(send(ON_LOOPBACK, "GET /healthz", host, "", "").status()).isEqualTo(403);
  }

  @Test
  void answersToEveryNameWhereOthersReachIt() {
    assertThat(call(EVERYWHERE, "team.example", "").status()).isEqualTo(200);
    assertThat(
            quota(EVERYWHERE, "team.example", JSON + "Authorization: Bearer secret\r\n").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "http://page.example, 403",
    "https://page.example, 403",
    "null, 403",
    "http://localhost:3000, 403",
    "http://127.0.0.1, 200",
    "https://127.0.0.1, 200"
  })
  void answersNoPageOfAnotherOrigin(String origin, int status) {
    String header = "Origin: " + origin + "\r\n";
    assertThat(call(ON_LOOPBACK, "127.0.0.1", header).status()).isEqualTo(status);
    assertThat(call(EVERYWHERE, "127.0.0.1", header).status()).isEqualTo(status);
    assertThat(quota(ON_LOOPBACK, "127.0.0.1", header + JSON).status()).isEqualTo(status);
  }

  /** A browser sends these to any address without asking first. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Content-Type: text/plain\r\n",
        "Content-Type: text/plain; application/json\r\n",
        "Content-Type: application/x-www-form-urlencoded\r\n",
        "Content-Type: multipart/form-data; boundary=application/json\r\n"
      })
  void takesNoSimpleRequest(String headers) {
    Answer quota = quota(ON_LOOPBACK, "127.0.0.1", headers);
    assertThat(quota.status()).isEqualTo(415);
    assertThat(quota.body()).contains("Content-Type: application/json");
    String call = headers + "X-Amz-Target: " + Scripted.ECHO + "\r\n";
    assertThat(send(ON_LOOPBACK, "POST /", "127.0.0.1", call, "{}").status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/json;charset=utf-8", "Application/JSON"})
  void takesADocumentInItsContentType(String type) {
    assertThat(quota(ON_LOOPBACK, "127.0.0.1", "Content-Type: " + type + "\r\n").status())
        .isEqualTo(200);
  }

  private static Answer call(AwsJsonServer server, String host, String headers) {
    return send(server, "POST /", host, headers + RawHttp.callHeaders(Scripted.ECHO), "{}");
  }

  private static Answer quota(AwsJsonServer server, String host, String headers) {
    return send(server, "POST /registry/v1/quota", host, headers, QUOTA);
  }

  private static Answer send(
      AwsJsonServer server, String requestLine, String host, String headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (RawHttp http = RawHttp.to(server.port())) {
      http.write(
          (requestLine
                  + " HTTP/1.1\r\nHost: "
                  + host
                  + "\r\n"
                  + headers
                  + "Content-Length: "
                  + bytes.length
                  + "\r\n\r\n"
                  + body)
              .getBytes(StandardCharsets.UTF_8));
      return http.answer();
    }
  }
}
