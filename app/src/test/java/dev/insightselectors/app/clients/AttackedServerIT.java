package dev.insightselectors.app.clients;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server as it is started, in the heap of a container of half a gigabyte, under every kind of
 * attack that has ever broken it: each is refused in the documented way, others are answered the
 * while, nothing is changed, nothing is logged as if it were our fault, and it ends when it is told
 * to. What each bound is stands in {@code docs/bounds.md} and is tried there, one by one.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.Random.class)
@Timeout(120)
class AttackedServerIT {
  private static final String ANSWERS = "Insight Selectors answers at ";
  private static final String CALL =
      "Content-Type: application/x-amz-json-1.1\r\nX-Amz-Target: CloudTrail_20131101.";
  private static final String DOCUMENT = "Content-Type: application/json\r\n";
  private static final int PATIENCE_MILLIS = 30_000;

  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private Process process;
  private URI endpoint;
  private String before;

  @BeforeAll
  void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("./insight-selectors", "serve", "--port", "0", "--no-access-log")
            .directory(Path.of("..").toFile())
            .redirectErrorStream(true);
    builder.environment().put("JAVA_OPTS", "-Xmx128m");
    process = builder.start();
    BufferedReader output = process.inputReader(UTF_8);
    endpoint =
        URI.create(
            output
                .lines()
                .filter(line -> line.startsWith(ANSWERS))
                .findFirst()
                .orElseThrow()
                .substring(ANSWERS.length()));
    Thread reading = new Thread(() -> output.lines().forEach(said::add), "what the server says");
    reading.setDaemon(true);
    reading.start();
    before = world();
  }

  @AfterEach
  void isAsBefore() throws IOException {
    assertThat(world()).isEqualTo(before);
    assertThat(process.isAlive()).isTrue();
  }

  @AfterAll
  void endsWhenItIsTold() throws InterruptedException {
    process.destroy();
    try {
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(said)
          .noneMatch(line -> line.startsWith("\tat "))
          .noneMatch(line -> line.contains("OutOfMemoryError"))
          .noneMatch(line -> line.contains("fault=here"));
    } finally {
      process.destroyForcibly();
    }
  }

  static Stream<Arguments> attacks() {
    return Stream.of(
        attack("a name that was rebound to loopback", 403, put("{}", "Host: rebound.example\r\n")),
        attack("a foreign page", 403, put("{}", host() + "Origin: http://page.example\r\n")),
        attack("a page out of a sandbox", 403, put("{}", host() + "Origin: null\r\n")),
        attack("a simple request", 415, request("PUT /registry/v1/world", simple(), "{}")),
        attack("a simple call", 415, request("POST /", simple() + target("GetTrail"), "{}")),
        attack("a name that is no UTF-8", 400, bucket("%FF")),
        attack("a name that is not encoded", 400, bucket("%")),
        attack(
            "an unknown coding",
            501,
            call("GetTrail") + "Transfer-Encoding: xchunked\r\n\r\nGET /"),
        attack(
            "two lengths",
            400,
            call("GetTrail") + "Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}"),
        attack(
            "a length and chunks",
            400,
            call("GetTrail") + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        attack(
            "a chunk of no length",
            400,
            call("GetTrail") + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
        attack("a long line", 414, "GET /" + "a".repeat(5000) + " HTTP/1.1\r\n" + host() + "\r\n"),
        attack(
            "a long head",
            431,
            "GET / HTTP/1.1\r\n" + host() + "X: " + "a".repeat(20_000) + "\r\n\r\n"),
        attack("no HTTP", 400, "\u0016\u0003\u0001\u0002\u0000\r\n\r\n"),
        attack("a long body", 413, called(" ".repeat((1 << 20) + 1))),
        attack("a deep call", 400, called("[".repeat(100_000))),
        attack("a call of many tokens", 400, called("[" + "0,".repeat(100_000) + "0]")),
        attack(
            "a call of long numbers", 400, called("{\"TrailName\":" + "9".repeat(900_000) + "}")),
        attack("sixteen thousand names of one hash", 400, called(namesOfOneHash())),
        attack("a key of ten thousand characters", 400, put(key("-a".repeat(5000)), host())),
        attack("a Region of ten thousand characters", 400, put(region("-a".repeat(5000)), host())),
        attack("a deep world", 400, put("[".repeat(100_000), host())),
        attack("a policy of opened variables", 400, put(world("${".repeat(20_000)), host())),
        attack("a policy of wildcards", 400, put(world("*a".repeat(20_000)), host())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void refuses(String what, int status, String sent) throws IOException {
    long began = System.nanoTime();
    assertThat(answers(sent))
        .matches("(?s)HTTP/1[.][01] " + status + " .*")
        .containsOnlyOnce("HTTP/1.");
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began))
        .isLessThan(PATIENCE_MILLIS);
  }

  /** More than the heap holds: some are refused for want of room, and nobody else notices. */
  @Test
  void answersOthersWhileTwoHundredBodiesAreSentByHalves() throws IOException {
    assertAnswersOthersDuring(200, call("GetTrail") + "Content-Length: 1048576\r\n\r\n", 1_000_000);
  }

  @Test
  void answersOthersWhileHundredsOfHeadsAreSentByHalves() throws IOException {
    assertAnswersOthersDuring(400, "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: ", 8000);
  }

  private void assertAnswersOthersDuring(int many, String beginning, int more) throws IOException {
    List<Socket> halves = new ArrayList<>();
    try {
      for (int i = 0; i < many; i++) {
        Socket half = connected();
        halves.add(half);
        sendAsFarAsItGoes(half, (beginning + " ".repeat(more)).getBytes(US_ASCII));
      }
      assertThat(answers(request("GET /healthz", host(), ""))).startsWith("HTTP/1.1 200");
    } finally {
      for (Socket half : halves) {
        half.close();
      }
    }
  }

  /** One for which there is no room is refused and closed while it is still being sent. */
  private static void sendAsFarAsItGoes(Socket socket, byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException refused) {
      assertThat(refused).hasMessageMatching(".*(reset|pipe|abort|closed).*");
    }
  }

  private static Arguments attack(String what, int status, String sent) {
    return Arguments.of(what, status, sent);
  }

  private static String host() {
    return "Host: 127.0.0.1\r\n";
  }

  private static String simple() {
    return host() + "Content-Type: text/plain\r\n";
  }

  private static String target(String operation) {
    return "X-Amz-Target: CloudTrail_20131101." + operation + "\r\n";
  }

  private static String call(String operation) {
    return "POST / HTTP/1.1\r\n" + host() + CALL + operation + "\r\n";
  }

  private static String called(String body) {
    return request("POST /", host() + CALL + "GetInsightSelectors\r\n", body);
  }

  private static String put(String world, String headers) {
    return request("PUT /registry/v1/world", headers + DOCUMENT, world);
  }

  private static String bucket(String name) {
    return request("GET /registry/v1/bucket?name=" + name, host(), "");
  }

  private static String request(String line, String headers, String body) {
    return line
        + " HTTP/1.1\r\n"
        + headers
        + "Connection: close\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static String key(String longer) {
    return "{\"Keys\":[{\"Arn\":\"arn:aws"
        + longer
        + ":kms:us-east-2:123456789012:key/x\",\"KeyState\":\"Enabled\"}]}";
  }

  private static String region(String longer) {
    return "{\"Regions\":[{\"Name\":\"us" + longer + "-1\",\"InsightsSupported\":true}]}";
  }

  private static String world(String resource) {
    return "{\"Buckets\":[{\"Name\":\"a-bucket\",\"Policy\":{\"Version\":\"2012-10-17\",\"Statement\":[{"
        + "\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:PutObject\",\"Resource\":\""
        + resource
        + "\"}]}}]}";
  }

  /** Each of fourteen pairs, of which both have one hash. */
  private static String namesOfOneHash() {
    return IntStream.range(0, 1 << 14)
        .mapToObj(AttackedServerIT::nameOfThatHash)
        .collect(Collectors.joining(",", "{", ",\"TrailName\":\"SampleTrail\"}"));
  }

  private static String nameOfThatHash(int number) {
    return IntStream.range(0, 14)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining("", "\"", "\":1"));
  }

  private String world() throws IOException {
    String answer = answers(request("GET /registry/v1/world", host(), ""));
    assertThat(answer).startsWith("HTTP/1.1 200");
    return answer.substring(answer.indexOf("\r\n\r\n"));
  }

  private Socket connected() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Everything that comes back until the server closes. */
  private String answers(String sent) throws IOException {
    try (Socket socket = connected()) {
      sendAsFarAsItGoes(socket, sent.getBytes(US_ASCII));
      InputStream in = socket.getInputStream();
      StringBuilder answers = new StringBuilder();
      byte[] some = new byte[8192];
      try {
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
          answers.append(new String(some, 0, count, US_ASCII));
        }
      } catch (IOException reset) {
        assertThat(answers).as(reset.getMessage()).isNotEmpty();
      }
      return answers.toString();
    }
  }
}
