package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.insightselectors.adapters.http.RawHttp.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One URL for all services: CloudTrail is answered, the rest is passed on to another emulator. */
class BesideTest {
  private static final String SIGNED =
      "Authorization: AWS4-HMAC-SHA256 Credential=123456789012/20250101/us-east-2/%s/aws4_request,"
          + " SignedHeaders=host, Signature=0\r\n";

  private final HttpServer emulator = emulator();
  private final AwsJsonServer server =
      new AwsJsonServer(
          ServerOptions.on("127.0.0.1", 0)
              .withBeside(
                  Optional.of(URI.create("http://127.0.0.1:" + emulator.getAddress().getPort()))),
          new Scripted().protocol());

  private static HttpServer emulator() {
    try {
      HttpServer emulator =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      emulator.createContext("/", BesideTest::tellWhatCame);
      emulator.start();
      return emulator;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void tellWhatCame(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String host = exchange.getRequestHeaders().getFirst("Host");
    byte[] answer =
        (exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + host + " " + body)
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(202, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
    emulator.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT /bucket/a%2Fb+c%20d?acl&prefix=a%2Fb+c, s3",
    "GET /, s3",
    "POST /, sts",
    "POST /2015-03-31/functions, lambda",
  })
  void passesOnByTheScopeOfTheSignature(String line, String service) {
    Answer answer = sent(line, SIGNED.formatted(service), "a body");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body()).isEqualTo(line + " " + host() + " a body");
  }

  @Test
  void passesOnByTheTarget() {
    Answer answer = sent("POST /", RawHttp.callHeaders("TrentService.ListKeys"), "{}");

    assertThat(answer.body()).isEqualTo("POST / " + host() + " {}");
  }

  @Test
  void passesOnWhatIsNotSignedByItsPathAndItsForm() {
    assertThat(sent("GET /bucket/key", "", "").status()).isEqualTo(202);
    String form = "Content-Type: application/x-www-form-urlencoded; charset=utf-8\r\n";
    assertThat(sent("POST /", form, "Action=GetCallerIdentity").status()).isEqualTo(202);
  }

  @ParameterizedTest
  @CsvSource({"com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.Echo", Scripted.ECHO})
  void answersCloudTrail(String target) {
    Answer answer =
        sent("POST /", SIGNED.formatted("cloudtrail") + RawHttp.callHeaders(target), "{}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"Account\":\"123456789012\"");
  }

  @Test
  void saysThatItIsUp() {
    assertThat(sent("GET /healthz", "", "").status()).isEqualTo(200);
  }

  @Test
  void saysThatNobodyIsBeside() {
    emulator.stop(0);

    String where = "http://127.0.0.1:" + emulator.getAddress().getPort();
    Answer lambda = sent("GET /2015-03-31/functions", SIGNED.formatted("lambda"), "");
    assertThat(lambda.status()).isEqualTo(502);
    assertThat(lambda.header("content-type")).isEqualTo("application/x-amz-json-1.1");
    assertThat(lambda.header("x-amzn-requestid")).isNotEmpty();
    assertThat(lambda.body())
        .isEqualTo(
            "{\"__type\":\"BadGatewayException\",\"Message\":\"No answer from %s, where all calls"
                    .formatted(where)
                + " but those of CloudTrail are passed on to.\"}");

    Answer s3 = sent("GET /bucket", SIGNED.formatted("s3"), "");
    assertThat(s3.status()).isEqualTo(502);
    assertThat(s3.body()).startsWith("<ErrorResponse>").contains(where);
  }

  @Test
  void aCallOfTheQueryProtocolThatNobodyServesEndsInXml() {
    try (AwsJsonServer alone =
        new AwsJsonServer(ServerOptions.on("127.0.0.1", 0), new Scripted().protocol())) {
      alone.start();
      try (RawHttp http = RawHttp.to(alone.port())) {
        Answer answer =
            http.send(
                "POST /",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                "Action=ListRoles".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("text/xml");
        assertThat(answer.body())
            .startsWith("<ErrorResponse><Error><Type>Sender</Type><Code>InvalidAction</Code>")
            .contains("<RequestId>" + answer.header("x-amzn-requestid") + "</RequestId>");
      }
    }
  }

  private String host() {
    return "127.0.0.1:" + server.port();
  }

  private Answer sent(String line, String headers, String body) {
    try (RawHttp http = RawHttp.to(server.port())) {
      String head = "%s HTTP/1.1\r\nHost: %s\r\n%sContent-Length: %s\r\n\r\n%s";
      http.write(
          head.formatted(line, host(), headers, body.length(), body)
              .getBytes(StandardCharsets.UTF_8));
      return http.answer();
    }
  }
}
