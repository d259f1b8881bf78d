package dev.insightselectors.testkit.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.insightselectors.core.model.Caller;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpTransportTest {
  private static final RawMessage MESSAGE =
      RawMessage.of(
          new ApiCall(
              new Caller(Cast.CALLER, Cast.REGION),
              "GetInsightSelectors",
              new JsonMapper().createObjectNode()));

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", HttpTransportTest::answerWithThePath);
    server.createContext("/endless", HttpTransportTest::answerWithoutEnd);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void keepsThePathOfTheEndpoint() {
    assertThat(HttpTransport.to(at("/aws/cloudtrail")).send(MESSAGE).text())
        .isEqualTo("/aws/cloudtrail/");
    assertThat(HttpTransport.to(at("")).send(MESSAGE).text()).isEqualTo("/");
  }

  @Test
  void doesNotListenToAnAnswerWithoutEnd() {
    assertThatThrownBy(() -> HttpTransport.to(at("/endless")).send(MESSAGE))
        .isInstanceOf(NoAnswerException.class)
        .hasMessageContaining("an answer of more than");
  }

  @Test
  void saysThatNobodyIsThere() {
    URI gone = at("");
    server.stop(0);

    assertThatThrownBy(() -> HttpTransport.to(gone).send(MESSAGE))
        .isInstanceOf(UnreachableException.class);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void answerWithThePath(HttpExchange exchange) throws IOException {
    byte[] path = exchange.getRequestURI().getPath().getBytes(UTF_8);
    exchange.sendResponseHeaders(200, path.length);
    exchange.getResponseBody().write(path);
    exchange.close();
  }

  private static void answerWithoutEnd(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    while (true) {
      body.write(new byte[65536]);
    }
  }
}
