package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.dynamodb.DynamoDbTable;
import dev.insightselectors.adapters.aws.dynamodb.DynamoDbWorld;
import dev.insightselectors.adapters.aws.dynamodb.TableCreation;
import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireCall;
import dev.insightselectors.adapters.http.outbound.RemoteOptions;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.adapters.sqlite.Database;
import dev.insightselectors.adapters.sqlite.SqliteWorld;
import dev.insightselectors.documents.World;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.testkit.subject.Reply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The same calls over every backend: the answers agree byte for byte. */
class SameAnswersTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T08:30:00.125Z"));
  private static final Bounds BOUNDS =
      new Bounds(Duration.ofSeconds(30), Duration.ofSeconds(10), 2);
  private static final List<String> ERRORS =
      List.of(
          "TrailAlreadyExistsException",
          "TrailNotFoundException",
          "InvalidTrailNameException",
          "InsightNotEnabledException",
          "InvalidInsightSelectorsException",
          "InvalidEventSelectorsException",
          "InsufficientS3BucketPolicyException",
          "InsufficientEncryptionPolicyException",
          "KmsException",
          "S3BucketDoesNotExistException",
          "InvalidCloudWatchLogsLogGroupArnException",
          "EventDataStoreAlreadyExistsException",
          "EventDataStoreMaxLimitExceededException",
          "MaximumNumberOfTrailsExceededException",
          "InvalidHomeRegionException",
          "CloudTrailARNInvalidException");
  private static final String TABLE = "same-answers";

  private static final List<Asked> CALLS = Asked.all();
  private static final List<WireAnswer> IN_MEMORY = answers(world().ports());

  @Test
  void ofEveryKind() {
    assertThat(IN_MEMORY)
        .extracting(WireAnswer::status)
        .filteredOn(status -> status == 200)
        .hasSizeBetween(CALLS.size() / 4, 3 * CALLS.size() / 4);
    assertThat(IN_MEMORY).extracting(SameAnswersTest::error).containsAll(ERRORS);
  }

  @Test
  void inMemoryAndOverHttp() {
    try (Chain chain = Chain.ofServers(1);
        RemoteRegistry remote = new RemoteRegistry(RemoteOptions.at(chain.endpoint()))) {
      remote.replace(Asked.world());
      assertSame(answers(remote.ports(CLOCK)));
    }
  }

  @Test
  void inMemoryAndInADatabase(@TempDir Path directory) {
    try (Database database = Database.open(directory.resolve("same-answers.db"))) {
      InMemoryWorld surroundings = world();
      new SqliteWorld(database, surroundings).replace(Asked.world());
      assertSame(answers(SqliteWorld.ports(database, surroundings.ports())));
    }
  }

  @Test
  void inMemoryAndOnATable() {
    try (DynamoDbClient client = client(Dynalite.engine().endpoint())) {
      new TableCreation(client, TABLE).create();
      DynamoDbTable table = new DynamoDbTable(client, TABLE);
      InMemoryWorld surroundings = world();
      new DynamoDbWorld(table, surroundings).replace(Asked.world());
      assertSame(answers(DynamoDbWorld.ports(table, surroundings.ports())));
    }
  }

  /** The gatekeeper serves the two operations of Insights, here as it judges and keeps nothing. */
  @Test
  void inMemoryAndInFrontOfAws() {
    World known = Asked.worldOfOneAccount();
    AwsJson protocol =
        new AwsJson(Bindings.of(new InMemoryWorld(known, CLOCK).ports(), Fault.NONE));
    try (Served cloudTrail = new Served(known);
        StubAws aws = new StubAws(cloudTrail.endpoint(), Asked.policies());
        Gatekeeper gatekeeper = new Gatekeeper(aws.endpoint(), BOUNDS, true)) {
      for (Asked call : Asked.insights()) {
        Reply kept = gatekeeper.call(call.operation(), (ObjectNode) Field.json(call.body()));
        assertThat(kept.text())
            .as("%s", call)
            .isEqualTo(protocol.answer(wire(call)).answer().body());
      }
      assertThat(aws.operations()).doesNotContain("PutInsightSelectors");
    }
  }

  private static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_2)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("tests", "tests")))
        .build();
  }

  private static InMemoryWorld world() {
    return new InMemoryWorld(Asked.world(), CLOCK);
  }

  private static List<WireAnswer> answers(NeighbourPorts ports) {
    AwsJson protocol = new AwsJson(Bindings.of(numbered(ports), Fault.NONE));
    return CALLS.stream().map(call -> protocol.answer(wire(call)).answer()).toList();
  }

  private static void assertSame(List<WireAnswer> others) {
    for (int i = 0; i < CALLS.size(); i++) {
      assertThat(others.get(i)).as("%s", CALLS.get(i)).isEqualTo(IN_MEMORY.get(i));
    }
  }

  private static String error(WireAnswer answer) {
    return Field.json(answer.body()).path("__type").asText();
  }

  /** With identifiers that can be foretold. */
  private static NeighbourPorts numbered(NeighbourPorts ports) {
    AtomicInteger last = new AtomicInteger();
    return new NeighbourPorts(
        ports.insights(),
        ports.trails(),
        ports.eventDataStores(),
        () -> Asked.STORE + "%02d".formatted(last.incrementAndGet()),
        ports.limits(),
        ports.observations());
  }

  private static WireCall wire(Asked call) {
    return new WireCall(
        "5e1f4dd2-0b0d-4c0a-9f5c-7d3c1f1f0001",
        "application/x-amz-json-1.1",
        "CloudTrail_20131101." + call.operation(),
        "AWS4-HMAC-SHA256 Credential=%s/20250101/%s/cloudtrail/aws4_request"
            .formatted(call.account(), call.region()),
        call.body().replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
