package dev.insightselectors.adapters.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.RawHttp.Answer;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of bounds holds: so much is taken, and one more is answered as it says. */
class BoundsTest {
  private static final Path TABLE = Path.of("../docs/bounds.md");
  private static final String JSON = "Content-Type: application/json\r\n";
  private static final String KEY = ":kms:us-east-1:123456789012:key/";

  /** How much is asked for under a bound, by its name; those of time and of all are beside. */
  private static final Map<String, IntFunction<Answer>> ASKED =
      Map.ofEntries(
          Map.entry("request line, bytes", BoundsTest::line),
          Map.entry("headers together, bytes", BoundsTest::headers),
          Map.entry("body of a call, bytes", BoundsTest::callOfLength),
          Map.entry("document of the registry, bytes", BoundsTest::quotaOfLength),
          Map.entry("world document, bytes", BoundsTest::worldOfLength),
          Map.entry("nesting of a call", BoundsTest::nestedCall),
          Map.entry("nesting of a document", BoundsTest::nestedDocument),
          Map.entry("JSON tokens of a call", BoundsTest::callOfTokens),
          Map.entry("policy of a bucket, KB", BoundsTest::bucketPolicy),
          Map.entry("policy of a key, KB", BoundsTest::keyPolicy),
          Map.entry("code of a Region, characters", BoundsTest::region),
          Map.entry("ARN of a key, characters", BoundsTest::key),
          Map.entry("prefix of a trail's keys, characters", BoundsTest::prefix),
          Map.entry("text in a document, characters", BoundsTest::text));

  private static final InMemoryWorld WORLD =
      new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system());
  private static final AwsJsonServer SERVER =
      new AwsJsonServer(
          ServerOptions.on("127.0.0.1", 0).withAccessLog(false),
          new Scripted().protocol(),
          new RegistryApi(WORLD, WORLD.ports()));

  /** A row of the table. */
  record Bound(String name, String most, String option, String over) {
    static Bound of(String line) {
      List<String> cells = List.of(line.substring(1).split("\\|"));
      return new Bound(
          cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip(), cells.get(3).strip());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static List<Bound> table() {
    try {
      return Files.readAllLines(TABLE).stream()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| bound"))
          .map(Bound::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Bound> measured() {
    return table().stream().filter(bound -> ASKED.containsKey(bound.name())).toList();
  }

  @ParameterizedTest
  @MethodSource("measured")
  void takesSoMuchAndAnswersOneMoreAsItSays(Bound bound) {
    IntFunction<Answer> asked = ASKED.get(bound.name());
    int most = Integer.parseInt(bound.most());
    assertThat(asked.apply(most).status()).isIn(200, 204, 404);
    Answer over = asked.apply(most + 1);
    List<String> said = List.of(bound.over().split("[ ,]+"));
    assertThat(over.status()).isEqualTo(Integer.parseInt(said.get(0)));
    assertThat(over.header("content-type") + over.body()).contains(said.get(1).replace("`", ""));
  }

  @Test
  void saysWhatAllMayTakeTogether() {
    ServerBounds usual = ServerBounds.USUAL;
    assertThat(usual.bodies()).isEqualTo(Runtime.getRuntime().maxMemory() / 8);
    assertThat(
            table().stream()
                .filter(bound -> !ASKED.containsKey(bound.name()))
                .collect(Collectors.toMap(Bound::name, Bound::most)))
        .isEqualTo(
            Map.of(
                "calls at work or waiting for a worker", Integer.toString(Room.MOST_CALLS),
                "seconds to the answer of a call that asks a backend",
                    Long.toString(ServerOptions.on("", 0).callBound().toSeconds()),
                "callers with a quota in one of its periods", "100000",
                "connections at once", Integer.toString(usual.connections()),
                "all bodies together", "an eighth of the heap",
                "seconds to the end of a TLS handshake",
                    Integer.toString(ServerVerticle.HANDSHAKE_SECONDS),
                "seconds to the end of a head", Long.toString(usual.head().toSeconds()),
                "seconds to the end of a body", Long.toString(usual.body().toSeconds()),
                "seconds that a connection idles", Integer.toString(ServerVerticle.IDLE_SECONDS)));
  }

  /** Of a kind each: what took seconds, or the stack, when it was ten thousand characters long. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'Regions':[{'Name':'us%s-1'}]}                                          | -a",
        "{'Buckets':[{'Name':'b','Region':'us%s-1'}]}                             | -a",
        "{'Keys':[{'Arn':'arn:aws%s:kms:us-east-1:123456789012:key/k'}]}          | -a",
        "{'Keys':[{'Arn':'arn:aws:kms:us-east-1:123456789012:key/%s'}]}           | k",
        "{'Trails':[{'S3BucketName':'b','TrailARN':"
            + "'arn:aws%s:cloudtrail:us-east-1:123456789012:trail/abc'}]}         | -a",
        "{'Trails':[{'S3BucketName':'b','TrailARN':"
            + "'arn:aws:cloudtrail:us%s-1:123456789012:trail/abc'}]}              | -a",
        "{'Trails':[{'S3BucketName':'b','TrailARN':"
            + "'arn:aws:cloudtrail:us-east-1:123456789012:trail/a%s'}]}           | -a",
        "{'Quotas':[{'AccountId':'%s','Region':'us-east-1','Calls':1}]}           | 1",
        "{'Organizations':[{'Id':'o-a','ManagementAccountId':'%s'}]}              | 1",
        "{'Organizations':[{'Id':'o-%s','ManagementAccountId':'123456789012'}]}   | a",
        "{'Buckets':[{'Name':'b%s'}]}                                             | .a",
        "{'Buckets':[{'Name':'b','DefaultKmsKeyId':'alias/%s'}]}                  | a",
        "{'EventDataStores':[{'Name':'abc','EventDataStoreArn':"
            + "'arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/a%s'}]}  | -a"
      })
  void refusesANameOfTenThousandTurns(String world, String turn) {
    String document = world.replace('\'', '"').formatted(turn.repeat(10_000));
    long before = System.nanoTime();
    assertThat(put(document).status()).isEqualTo(400);
    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }

  /** Names of one hash, as many as fit: what is kept by hash would go through all for each. */
  @ParameterizedTest
  @ValueSource(strings = {"POST /", "POST /registry/v1/quota", "PUT /registry/v1/world"})
  void readsNamesOfOneHashAsQuicklyAsOthers(String requestLine) {
    List<String> names = List.of("");
    for (int letters = 0; letters < 14; letters++) {
      names = names.stream().flatMap(it -> Stream.of(it + "Aa", it + "BB")).toList();
    }
    assertThat(names.stream().map(String::hashCode).distinct()).hasSize(1);
    String body = "{\"" + String.join("\":1,\"", names) + "\":1}";
    String headers = requestLine.equals("POST /") ? RawHttp.callHeaders(Scripted.ECHO) : JSON;
    long before = System.nanoTime();
    assertThat(send(requestLine, headers, body).status()).isEqualTo(400);
    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }

  private static Answer line(int length) {
    String head = "GET /";
    String tail = " HTTP/1.1";
    return send(head + "x".repeat(length - head.length() - tail.length()), "", "");
  }

  private static Answer headers(int length) {
    String most = "Host: 127.0.0.1" + "Content-Length: 0" + "X-Long: ";
    return send("GET /none", "X-Long: " + "x".repeat(length - most.length()) + "\r\n", "");
  }

  private static Answer callOfLength(int length) {
    return call("{\"Other\":\"" + "x".repeat(length - 12) + "\"}");
  }

  private static Answer quotaOfLength(int length) {
    String quota =
        "{\"AccountId\":\"123456789012\",\"Region\":\"us-east-2\",\"Operation\":\"GetTrail\"}";
    return send("POST /registry/v1/quota", JSON, quota + " ".repeat(length - quota.length()));
  }

  private static Answer worldOfLength(int length) {
    return put("{}" + " ".repeat(length - 2));
  }

  private static Answer nestedCall(int depth) {
    return call("{\"Other\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}");
  }

  private static Answer nestedDocument(int depth) {
    String lists = "[".repeat(depth - 1) + "]".repeat(depth - 1);
    String quota =
        "{\"AccountId\":\"123456789012\",\"Region\":\"us-east-2\",\"Operation\":\"GetTrail\","
            + "\"Other\":";
    return send("POST /registry/v1/quota", JSON, quota + lists + "}");
  }

  /** The object, its member, the list and the end of both are five. */
  private static Answer callOfTokens(int count) {
    return call("{\"Other\":[" + "1,".repeat(count - 6) + "1]}");
  }

  private static Answer bucketPolicy(int kilobytes) {
    return put("{\"Buckets\":[{\"Name\":\"b\",\"Policy\":" + policy(kilobytes) + "}]}");
  }

  private static Answer keyPolicy(int kilobytes) {
    return put(
        "{\"Keys\":[{\"Arn\":\"arn:aws" + KEY + "k\",\"Policy\":" + policy(kilobytes) + "}]}");
  }

  /** With as many statements as there is room for, and as near to the size as they come. */
  private static String policy(int kilobytes) {
    String statement =
        "{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"%s\",\"Resource\":\"*\"}";
    List<String> statements = new ArrayList<>();
    String actions = "*a".repeat(40);
    for (int left = kilobytes * 1024 - 600; left > 0; left -= statement.length() + 80) {
      statements.add(statement.formatted(actions));
    }
    return "{\"Version\":\"2012-10-17\",\"Statement\":[" + String.join(",", statements) + "]}";
  }

  private static Answer region(int length) {
    return put("{\"Regions\":[{\"Name\":\"us-" + "e".repeat(length - 5) + "-1\"}]}");
  }

  private static Answer key(int length) {
    String arn = "arn:aws" + KEY;
    return put("{\"Keys\":[{\"Arn\":\"" + arn + "k".repeat(length - arn.length()) + "\"}]}");
  }

  private static Answer prefix(int length) {
    return trail("\"S3KeyPrefix\":\"" + "p".repeat(length) + "\"");
  }

  private static Answer text(int length) {
    return trail(
        "\"AdvancedEventSelectors\":[{\"Name\":\""
            + "n".repeat(length)
            + "\",\"FieldSelectors\":[{\"Field\":\"eventCategory\",\"Equals\":[\"Management\"]}]}]");
  }

  private static Answer trail(String member) {
    String arn = "arn:aws:cloudtrail:us-east-1:123456789012:trail/abc";
    return put(
        "{\"Trails\":[{\"TrailARN\":\"" + arn + "\",\"S3BucketName\":\"b\"," + member + "}]}");
  }

  private static Answer call(String body) {
    return send("POST /", RawHttp.callHeaders(Scripted.ECHO), body);
  }

  private static Answer put(String world) {
    return send("PUT /registry/v1/world", JSON, world);
  }

  private static Answer send(String requestLine, String headers, String body) {
    try (RawHttp http = RawHttp.to(SERVER.port())) {
      return http.send(requestLine, headers, body.getBytes(UTF_8));
    }
  }
}
