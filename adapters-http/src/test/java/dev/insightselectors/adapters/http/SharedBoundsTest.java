package dev.insightselectors.adapters.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.http.RawHttp.Answer;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers do to each other: take all there is, dawdle, or leave it unclear where they end. */
class SharedBoundsTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final int HALF = 1 << 19;

  private final List<RawHttp> open = new ArrayList<>();
  private AwsJsonServer server = server(new ServerBounds(100, 4 * HALF, LONG, LONG));

  private static AwsJsonServer server(ServerBounds bounds) {
    InMemoryWorld world = new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system());
    AwsJsonServer server =
        new AwsJsonServer(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false).withBounds(bounds),
            new Scripted().protocol(),
            new RegistryApi(world, world.ports()));
    server.start();
    return server;
  }

  private void bounds(ServerBounds bounds) {
    server.close();
    server = server(bounds);
  }

  @AfterEach
  void stop() {
    open.forEach(RawHttp::close);
    server.close();
  }

  private RawHttp guest() {
    RawHttp http = RawHttp.to(server.port());
    open.add(http);
    return http;
  }

  private Answer ask() {
    try (RawHttp http = RawHttp.to(server.port())) {
      return http.call(Scripted.ECHO, "{}");
    }
  }

  /** Half of a body, and nothing more. */
  private RawHttp halfSent() {
    RawHttp http = guest();
    http.write(head(Scripted.ECHO, "Content-Length: " + 2 * HALF));
    http.write(new byte[HALF]);
    return http;
  }

  private static byte[] head(String target, String length) {
    return ("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + RawHttp.callHeaders(target)
            + length
            + "\r\n\r\n")
        .getBytes(US_ASCII);
  }

  @Test
  void answersOthersWhileBodiesAreSentByHalves() {
    for (int i = 0; i < 3; i++) {
      halfSent();
    }
    assertThat(ask().status()).isEqualTo(200);
  }

  @Test
  void refusesTheBodyThatThereIsNoRoomForAndTakesItLater() {
    List<RawHttp> halves = List.of(halfSent(), halfSent(), halfSent(), halfSent(), halfSent());
    Answer refused =
        halves.stream()
            .map(RawHttp::answerIfAny)
            .flatMap(answer -> answer.stream())
            .findFirst()
            .orElseThrow();
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.body()).contains("ServiceUnavailable", "try again");
    halves.forEach(RawHttp::close);
    for (int i = 0; i < 20; i++) {
      try (RawHttp http = RawHttp.to(server.port())) {
        assertThat(http.call(Scripted.ECHO, " ".repeat(HALF) + "{}").status()).isEqualTo(200);
      }
    }
  }

  @Test
  void givesUpABodyThatDoesNotCome() {
    bounds(new ServerBounds(100, 4 * HALF, LONG, SHORT));
    RawHttp http = halfSent();
    Answer answer = http.answer();
    assertThat(answer.status()).isEqualTo(408);
    assertThat(answer.body()).contains("RequestTimeoutException");
    assertThat(http.isEnded()).isTrue();
    assertThat(ask().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "POST / HTT", "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-"})
  void givesUpAHeadThatDoesNotCome(String beginning) {
    bounds(new ServerBounds(100, 4 * HALF, SHORT, LONG));
    RawHttp http = guest();
    http.write(beginning.getBytes(US_ASCII));
    assertThat(http.isEnded()).isTrue();
  }

  @Test
  void givesUpTheHeadOfASecondRequestThatDoesNotCome() {
    bounds(new ServerBounds(100, 4 * HALF, SHORT, LONG));
    RawHttp http = guest();
    assertThat(http.call(Scripted.ECHO, "{}").status()).isEqualTo(200);
    http.write("POST / HTTP/1.1\r\nX-".getBytes(US_ASCII));
    assertThat(http.isEnded()).isTrue();
  }

  @Test
  void closesTheConnectionThatIsOneTooMany() {
    bounds(new ServerBounds(3, 4 * HALF, LONG, LONG));
    List<RawHttp> three = List.of(guest(), guest(), guest());
    three.forEach(http -> assertThat(http.call(Scripted.ECHO, "{}").status()).isEqualTo(200));
    assertThatThrownBy(this::ask).isInstanceOf(UncheckedIOException.class);
    three.get(0).close();
    three.get(1).call(Scripted.ECHO, "{}");
    for (int i = 0; i < 10; i++) {
      three.get(2).call(Scripted.ECHO, "{}");
    }
    assertThat(askedUntilAnswered().status()).isEqualTo(200);
  }

  /** The server learns of a connection that was closed a moment later. */
  private Answer askedUntilAnswered() {
    for (int i = 0; ; i++) {
      try {
        return ask();
      } catch (UncheckedIOException full) {
        if (i == 1000) {
          throw full;
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"xchunked", "identity", "gzip", "'gzip, chunked'", "chunked;q=1"})
  void readsNothingAfterATransferCodingThatItDoesNotKnow(String coding) {
    RawHttp http = guest();
    http.write(head(Scripted.ECHO, "Transfer-Encoding: " + coding));
    http.write("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(US_ASCII));
    assertThat(http.answer().status()).isEqualTo(501);
    assertThat(http.isEnded()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n", "2\r\n{}zz\r\n", "\r\n\r\n"})
  void answersAChunkThatIsNone(String chunks) {
    RawHttp http = guest();
    http.write(head(Scripted.ECHO, "Transfer-Encoding: chunked"));
    http.write(chunks.getBytes(US_ASCII));
    assertThat(http.answer().status()).isEqualTo(400);
    assertThat(http.isEnded()).isTrue();
    assertThat(ask().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /registry/v1/bucket?name=%",
        "GET /registry/v1/bucket?name=%zz",
        "GET /registry/v1/bucket?%=a",
        "GET /registry/v1/key?id=%C3%28&account=%",
        "GET /registry/v1/bucket?name=%FF",
        "GET /registry/v1/bucket?name=%C3%28",
        "GET /registry/v1/bucket?%ED%A0%80=a",
        "GET /registry/v1/trails/aws/us-east-2/123456789012/%C3",
        "GET /registry/v1/trails?account=123456789012&limit=%",
        "GET /registry/v1/trails/%/us-east-2/123456789012/a",
        "GET /registry/v1/trails/aws/us-east-2/123456789012/%zz"
      })
  void answersWhatIsNotEncodedAsItShouldBe(String requestLine) {
    assertThat(guest().send(requestLine, "", new byte[0]).status()).isBetween(400, 499);
  }
}
