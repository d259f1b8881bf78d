package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.insightselectors.faults.Fault;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The same twenty calls over every backend: the answers agree byte for byte. */
class SameAnswersTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T08:30:00.125Z"));
  private static final String TABLE = "same-answers";
  private static final String STORE = "00000000-0000-4000-8000-00000000000";

  private record Call(String operation, String body) {}

  private static final List<Call> CALLS =
      List.of(
          call("CreateTrail", "{'Name':'Audit','S3BucketName':'logs','TagsList':[{'Key':'a'}]}"),
          call("CreateTrail", "{'Name':'Audit','S3BucketName':'logs'}"),
          call("PutInsightSelectors", onTrail("'ApiCallRateInsight','ApiErrorRateInsight'")),
          call("GetInsightSelectors", "{'TrailName':'Audit'}"),
          call(
              "PutEventSelectors",
              "{'TrailName':'Audit','EventSelectors':[{'ReadWriteType':'ReadOnly'}]}"),
          call("PutInsightSelectors", onTrail("'ApiErrorRateInsight'")),
          call("PutInsightSelectors", onTrail("'NoSuchInsight'")),
          call("StartLogging", "{'Name':'Audit'}"),
          call("GetTrailStatus", "{'Name':'Audit'}"),
          call("DescribeTrails", "{}"),
          call("CreateEventDataStore", "{'Name':'source'}"),
          call(
              "CreateEventDataStore",
              "{'Name':'destination','AdvancedEventSelectors':[{'FieldSelectors':"
                  + "[{'Field':'eventCategory','Equals':['Insight']}]}]}"),
          call(
              "PutInsightSelectors",
              "{'EventDataStore':'%s1','InsightsDestination':'%s2','InsightSelectors':"
                      .formatted(STORE, STORE)
                  + "[{'InsightType':'ApiCallRateInsight'}]}"),
          call("GetInsightSelectors", "{'EventDataStore':'" + STORE + "1'}"),
          call(
              "UpdateEventDataStore",
              "{'EventDataStore':'" + STORE + "1','TerminationProtectionEnabled':false}"),
          call("DeleteEventDataStore", "{'EventDataStore':'" + STORE + "1'}"),
          call("GetEventDataStore", "{'EventDataStore':'" + STORE + "1'}"),
          call("ListEventDataStores", "{'MaxResults':1}"),
          call("DeleteTrail", "{'Name':'Audit'}"),
          call("PutInsightSelectors", onTrail("'ApiErrorRateInsight'")));

  @Test
  void inMemoryAndOverHttp() {
    List<WireAnswer> inMemory = answers(world().ports());
    assertThat(inMemory).hasSize(20).extracting(WireAnswer::status).contains(200, 400);
    try (Chain chain = Chain.ofServers(1);
        RemoteRegistry remote = new RemoteRegistry(RemoteOptions.at(chain.endpoint()))) {
      remote.replace(InMemoryWorld.pageExamples());
      assertThat(answers(remote.ports(CLOCK))).isEqualTo(inMemory);
    }
  }

  @Test
  void inMemoryAndOnATable() {
    List<WireAnswer> inMemory = answers(world().ports());
    try (DynamoDbClient client = client(Dynalite.engine().endpoint())) {
      new TableCreation(client, TABLE).create();
      DynamoDbTable table = new DynamoDbTable(client, TABLE);
      InMemoryWorld surroundings = world();
      new DynamoDbWorld(table, surroundings).replace(InMemoryWorld.pageExamples());
      assertThat(answers(DynamoDbWorld.ports(table, surroundings.ports()))).isEqualTo(inMemory);
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
    return new InMemoryWorld(InMemoryWorld.pageExamples(), CLOCK);
  }

  private static List<WireAnswer> answers(NeighbourPorts ports) {
    AwsJson protocol = new AwsJson(Bindings.of(numbered(ports), Fault.NONE));
    return CALLS.stream().map(call -> protocol.answer(wire(call)).answer()).toList();
  }

  /** With identifiers that can be foretold. */
  private static NeighbourPorts numbered(NeighbourPorts ports) {
    AtomicInteger last = new AtomicInteger();
    return new NeighbourPorts(
        ports.insights(),
        ports.trails(),
        ports.eventDataStores(),
        () -> STORE + last.incrementAndGet(),
        ports.limits());
  }

  private static WireCall wire(Call call) {
    return new WireCall(
        "5e1f4dd2-0b0d-4c0a-9f5c-7d3c1f1f0001",
        "application/x-amz-json-1.1",
        "CloudTrail_20131101." + call.operation(),
        "AWS4-HMAC-SHA256 Credential=123456789012/20250101/us-east-2/cloudtrail/aws4_request",
        call.body().getBytes(StandardCharsets.UTF_8));
  }

  private static Call call(String operation, String body) {
    return new Call(operation, body.replace('\'', '"'));
  }

  private static String onTrail(String types) {
    String selectors = types.replace(",", "},{'InsightType':");
    return "{'TrailName':'Audit','InsightSelectors':[{'InsightType':" + selectors + "}]}";
  }
}
