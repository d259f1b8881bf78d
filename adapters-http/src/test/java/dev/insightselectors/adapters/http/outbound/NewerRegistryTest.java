package dev.insightselectors.adapters.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.PageRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A registry of a later version: every object that it tells of has a member more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewerRegistryTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OF_TOMORROW = "OfTomorrow";
  private static final AccountId ACCOUNT = new AccountId("123456789012");
  private static final Region OHIO = new Region("us-east-2");
  private static final Caller OWNER = new Caller(ACCOUNT, OHIO);
  private static final TrailArn TRAIL =
      TrailArn.parse("arn:aws:cloudtrail:us-east-2:123456789012:trail/abc").orElseThrow();
  private static final EventDataStoreArn STORE =
      EventDataStoreArn.parse("arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/abc")
          .orElseThrow();
  private static final World WORLD =
      new WorldJson()
          .parse(
              """
              {"World": "closed",
               "Organizations": [{"Id": "o-abc", "ManagementAccountId": "123456789012"}],
               "Regions": [{"Name": "us-west-1", "InsightsSupported": false}],
               "Buckets": [{"Name": "b", "Policy": {"Version": "2012-10-17", "Statement": [
                 {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}}],
               "Keys": [{"Arn": "arn:aws:kms:us-east-2:123456789012:key/k"}],
               "Trails": [{"TrailARN": "arn:aws:cloudtrail:us-east-2:123456789012:trail/abc",
                 "S3BucketName": "b", "Tags": [{"Key": "k", "Value": "v"}],
                 "EventSelectors": [{"ReadWriteType": "ReadOnly", "DataResources":
                   [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::b/"]}]}]}],
               "EventDataStores": [{"Name": "abc", "EventDataStoreArn":
                 "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/abc",
                 "InsightSelectors": [{"InsightType": "ApiErrorRateInsight"}],
                 "InsightsDestination":
                   "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/other",
                 "AdvancedEventSelectors": [{"Name": "n", "FieldSelectors": [
                   {"Field": "eventCategory", "Equals": ["Management"]}]}]}],
               "Limits": {"Trails": 7}}
              """
                  .getBytes(StandardCharsets.UTF_8));

  private final InMemoryWorld world = new InMemoryWorld(WORLD, InstantSource.system());
  private final AwsJsonServer server =
      new AwsJsonServer(
          ServerOptions.on("127.0.0.1", 0).withAccessLog(false),
          new AwsJson(List.of()),
          new RegistryApi(world, world.ports()));
  private final RegistryProxy proxy = newer(server);
  private final RemoteRegistry registry = new RemoteRegistry(RemoteOptions.at(proxy.uri()));

  private static RegistryProxy newer(AwsJsonServer server) {
    server.start();
    return new RegistryProxy(0, ServedWorld.uri(server.port()), NewerRegistryTest::withMore);
  }

  @AfterEach
  void behaveAgain() {
    proxy.behave(NewerRegistryTest::withMore);
  }

  /** Everything that is read of a registry. */
  private enum Read {
    ONE_TRAIL(ports -> ports.trails().find(TRAIL).orElseThrow().resource()),
    TRAILS(ports -> ports.trails().ownedBy(ACCOUNT, PageRequest.first(9))),
    STORE_ITSELF(ports -> ports.eventDataStores().find(STORE).orElseThrow().resource()),
    STORES(ports -> ports.eventDataStores().ownedBy(ACCOUNT, OHIO, PageRequest.first(9))),
    SELECTION(ports -> ports.insights().insightSelections().of(STORE)),
    BUCKET(ports -> ports.insights().buckets().find("b").orElseThrow()),
    KEY(
        ports ->
            ports
                .insights()
                .kmsKeys()
                .find("arn:aws:kms:us-east-2:123456789012:key/k", OWNER)
                .orElseThrow()),
    ORGANIZATION(ports -> ports.insights().organizations().of(ACCOUNT).orElseThrow()),
    SUPPORT(ports -> ports.insights().insightsSupport().isOfferedIn(new Region("us-west-1"))),
    QUOTA(ports -> ports.insights().callQuota().admits(OWNER, "GetTrail")),
    LIMITS(ports -> ports.limits().now());

    private final Function<NeighbourPorts, Object> look;

    Read(Function<NeighbourPorts, Object> look) {
      this.look = look;
    }
  }

  private static List<Read> all() {
    return List.of(Read.values());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isReadAsIfItHadNoMore(Read read) {
    assertThat(read.look.apply(registry.ports(InstantSource.system())))
        .isEqualTo(read.look.apply(world.ports()));
  }

  @Test
  void tellsOfTheWorldThatItHas() {
    assertThat(registry.read()).isEqualTo(WORLD);
  }

  /** A policy that is not understood may grant what it denies. */
  @Test
  void isAFaultWhereAPolicySaysMore() {
    proxy.behave(
        (through, exchange, body) ->
            answer(exchange, through.forwarded(exchange, body), NewerRegistryTest::inPolicies));
    NeighbourPorts ports = registry.ports(InstantSource.system());
    assertThatThrownBy(() -> Read.BUCKET.look.apply(ports)).isInstanceOf(BackendException.class);
  }

  private static void withMore(RegistryProxy through, HttpExchange exchange, byte[] body)
      throws IOException {
    answer(exchange, through.forwarded(exchange, body), NewerRegistryTest::everywhere);
  }

  private static void answer(
      HttpExchange exchange, HttpResponse<byte[]> response, Function<JsonNode, JsonNode> more)
      throws IOException {
    Map<String, String> headers = new TreeMap<>();
    headers.put("content-type", response.headers().firstValue("content-type").orElse(""));
    response.headers().firstValue("etag").ifPresent(it -> headers.put("etag", it));
    byte[] body = JSON.writeValueAsBytes(more.apply(JSON.readTree(response.body())));
    RegistryProxy.send(exchange, response.statusCode(), headers, body);
  }

  private static JsonNode everywhere(JsonNode json) {
    if (json instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                if (!member.getKey().equals("Policy")) {
                  everywhere(member.getValue());
                }
              });
      object.putObject(OF_TOMORROW).put("Is", "here");
    } else {
      json.forEach(NewerRegistryTest::everywhere);
    }
    return json;
  }

  private static JsonNode inPolicies(JsonNode json) {
    json.findValues("Statement")
        .forEach(all -> all.forEach(it -> ((ObjectNode) it).put(OF_TOMORROW, "here")));
    return json;
  }
}
