package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.RawHttp.Answer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes over the wire gets a clear answer, and the server lives on. */
class BadRequestsTest {
  private static final AwsJsonServer SERVER =
      new AwsJsonServer(ServerOptions.on("127.0.0.1", 0), new Scripted().protocol());
  private static final int THIRTY_MB = 30 * 1024 * 1024;

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @AfterEach
  void livesOn() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertThat(http.call(Scripted.ECHO, "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void answersACall() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      Answer answer = http.call(Scripted.ECHO, "{\"Text\":\"é\"}");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("content-type")).isEqualTo("application/x-amz-json-1.1");
      assertThat(answer.body()).startsWith("{\"Text\":\"é\",\"Account\":\"123456789012\",");
      assertThat(UUID.fromString(answer.header("x-amzn-requestid")).version()).isEqualTo(4);
    }
  }

  @Test
  void refusesWithStatus400AndTheExactBody() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      Answer answer = http.call(Scripted.ECHO, "{\"Text\":\"refuse\"}");

      assertRefused(answer, 400, "InvalidTrailNameException");
      assertThat(answer.body())
          .isEqualTo(
              "{\"__type\":\"InvalidTrailNameException\"," + "\"Message\":\"It is refused.\"}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "[]", "1", "{", "{}{}", "{\"Text\":1}"})
  void refusesWhatIsNoRequest(String body) {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertRefused(http.call(Scripted.ECHO, body), 400, "SerializationException");
      assertThat(http.call(Scripted.ECHO, "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void refusesInvalidUtf8AndDeepNesting() {
    byte[] invalid = {'{', '"', (byte) 0xFF, '"', ':', '1', '}'};
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertRefused(http.call(Scripted.ECHO, invalid), 400, "SerializationException");
      assertRefused(http.call(Scripted.ECHO, "[".repeat(20_000)), 400, "SerializationException");
      assertRefused(
          http.call(Scripted.ECHO, "{\"Other\":" + "[".repeat(20_000)),
          400,
          "SerializationException");
    }
  }

  @Test
  void takesABodyOfOneMebibyteAndNotAByteMore() {
    String justFits = "{\"Other\":\"" + "x".repeat((1 << 20) - 12) + "\"}";
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertThat(http.call(Scripted.ECHO, justFits).status()).isEqualTo(200);
      assertRefused(
          http.call(Scripted.ECHO, justFits + " "), 413, "RequestEntityTooLargeException");
      assertThat(http.call(Scripted.ECHO, "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void readsAHugeBodyToItsEndBeforeItRefuses() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertRefused(
          http.call(Scripted.ECHO, new byte[THIRTY_MB]), 413, "RequestEntityTooLargeException");
    }
  }

  @Test
  void readsAHugeChunkedBodyToItsEndBeforeItRefuses() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      http.write(
          ascii(
              "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                  + RawHttp.callHeaders(Scripted.ECHO)
                  + "\r\n"));
      for (int i = 0; i < 30; i++) {
        http.write(ascii("100000\r\n" + "x".repeat(1 << 20) + "\r\n"));
      }
      http.write(ascii("0\r\n\r\n"));

      assertRefused(http.answer(), 413, "RequestEntityTooLargeException");
      assertThat(http.call(Scripted.ECHO, "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void readsASmallChunkedBody() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      http.write(
          ascii(
              "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                  + RawHttp.callHeaders(Scripted.ECHO)
                  + "\r\n5\r\n{\"Tex\r\n7\r\nt\":\"a\"}\r\n0\r\n\r\n"));

      assertThat(http.answer().body()).contains("\"Text\":\"a\"");
    }
  }

  @Test
  void lastsOutAClientThatLeavesInTheMiddle() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      http.write(ascii("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{\"Te"));
    }
  }

  @Test
  void refusesHugeHeaders() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      http.write(
          ascii(
              "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Huge: " + "x".repeat(100_000) + "\r\n\r\n"));

      assertRefused(http.answer(), 431, "UnknownOperationException");
    }
  }

  @Test
  void refusesAHugeRequestLine() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      http.write(ascii("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));

      assertRefused(http.answer(), 414, "UnknownOperationException");
    }
  }

  @Test
  void refusesWhatIsNoHttp() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      http.write(ascii("hello\r\n\r\n"));

      assertRefused(http.answer(), 400, "UnknownOperationException");
      assertThat(http.isEnded()).isTrue();
    }
  }

  @Test
  void refusesAnUnknownOperation() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertRefused(
          http.call("CloudTrail_20131101.Nothing", "{}"), 400, "UnknownOperationException");
      assertRefused(
          http.send("POST /", "Content-Type: application/x-amz-json-1.1\r\n", ascii("{}")),
          400,
          "UnknownOperationException");
    }
  }

  @Test
  void refusesAnotherContentType() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertRefused(
          http.send(
              "POST /",
              "Content-Type: application/json\r\nX-Amz-Target: " + Scripted.ECHO + "\r\n",
              ascii("{}")),
          415,
          "UnknownOperationException");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PUT /; GET, POST",
        "DELETE /?x=1; GET, POST",
        "PATCH /; GET, POST",
        "OPTIONS /; GET, POST",
        "POST /healthz; GET"
      })
  void refusesAnotherMethod(String requestLine, String allowed) {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      Answer answer = http.send(requestLine, RawHttp.callHeaders(Scripted.ECHO), ascii("{}"));

      assertRefused(answer, 405, "UnknownOperationException");
      assertThat(answer.header("allow")).isEqualTo(allowed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /other",
        "POST /other",
        "GET /../etc/passwd",
        "GET /registry/v1/world",
        "GET /%zz"
      })
  void servesNothingElse(String requestLine) {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertThat(http.send(requestLine, "", ascii("{}")).status()).isIn(404, 400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST /?a=b", "POST //", "POST http://localhost:4586/"})
  void takesACallHoweverItsRootIsSpelled(String requestLine) {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertThat(http.send(requestLine, RawHttp.callHeaders(Scripted.ECHO), ascii("{}")).status())
          .isEqualTo(200);
    }
  }

  @Test
  void keepsAFaultToItself() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      Answer answer = http.call(Scripted.BREAK, "{}");

      assertRefused(answer, 500, "InternalFailure");
      assertThat(answer.body()).doesNotContain("secret", "Exception", "java");
    }
  }

  @Test
  void isHealthy() {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      Answer answer = http.send("GET /healthz", "", ascii(""));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("content-type")).isEqualTo("application/json");
      assertThat(answer.header("x-amzn-requestid")).isNotNull();
      assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
    }
  }

  @Test
  void tellsCallersApart() {
    String authorization =
        "Authorization: AWS4-HMAC-SHA256 Credential=210987654321/20261122/eu-west-1/cloudtrail/"
            + "aws4_request, SignedHeaders=host, Signature=ab\r\n";
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      assertThat(
              http.send("POST /", authorization + RawHttp.callHeaders(Scripted.ECHO), ascii("{}"))
                  .body())
          .contains("\"Account\":\"210987654321\",\"Region\":\"eu-west-1\"");
    }
  }

  private static void assertRefused(Answer answer, int status, String type) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("content-type")).isEqualTo("application/x-amz-json-1.1");
    assertThat(answer.headers()).doesNotContainKey("x-amzn-query-error");
    assertThat(UUID.fromString(answer.header("x-amzn-requestid")).version()).isEqualTo(4);
    assertThat(answer.body()).startsWith("{\"__type\":\"" + type + "\",\"Message\":\"");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
