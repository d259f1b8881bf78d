package dev.insightselectors.testkit.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.insightselectors.documents.WorldJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A world that was put is believed once it was read back. */
class ControlArrangerTest {
  private static final String WORLD =
      """
      {"Trails": [{"TrailARN": "arn:aws:cloudtrail:us-east-2:123456789012:trail/AuditTrail",
        "S3BucketName": "audit-bucket"}]}\
      """;

  private HttpServer server;
  private String readBack = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aBucketMadeOfTheWorldIsNoWorld() {
    readBack = "<?xml version=\"1.0\"?><ListBucketResult></ListBucketResult>";

    assertRefused();
  }

  @Test
  void anotherWorldIsNotTheOneThatWasPut() {
    readBack = "{\"Trails\": []}";

    assertRefused();
  }

  private void assertRefused() {
    HttpSubject subject =
        new HttpSubject(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()), new ControlArranger());
    Setting setting = new Setting(new WorldJson().parse(WORLD.getBytes(UTF_8)), Map.of());

    assertThatThrownBy(() -> subject.arrange(setting))
        .isInstanceOf(UnreachableException.class)
        .hasMessageStartingWith(
            "The subject takes a document at PUT /registry/v1/world,"
                + " but GET /registry/v1/world does not tell of what was put")
        .hasMessageEndingWith("with --arrange aws none is put");
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body =
        exchange.getRequestMethod().equals("GET") ? readBack.getBytes(UTF_8) : new byte[0];
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
