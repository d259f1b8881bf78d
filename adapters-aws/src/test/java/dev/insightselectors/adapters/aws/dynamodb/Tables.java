package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tables of the engines; the tests of one engine share one. */
final class Tables {
  private static final Bounds BOUNDS =
      new Bounds(Duration.ofSeconds(60), Duration.ofSeconds(30), 3);
  private static final Bounds IMPATIENT =
      new Bounds(Duration.ofSeconds(2), Duration.ofSeconds(1), 1);
  private static final ConcurrentMap<URI, DynamoDbTable> SHARED = new ConcurrentHashMap<>();

  private Tables() {}

  static DynamoDbTable shared(Engine engine) {
    return SHARED.computeIfAbsent(engine.endpoint(), endpoint -> created(endpoint, "contracts"));
  }

  static DynamoDbTable fresh(Engine engine, String name) {
    return created(engine.endpoint(), name);
  }

  /** Where nobody listens. */
  static DynamoDbTable unreachable() {
    URI nowhere = URI.create("http://127.0.0.1:" + Engine.freePort());
    return new DynamoDbTable(client(nowhere, IMPATIENT), "nowhere");
  }

  /** The contracts make as many as they please. */
  static NeighbourPorts ports(DynamoDbTable table) {
    return DynamoDbWorld.ports(table, FakePorts.of(FakeWorld.roomy()));
  }

  static NeighbourPorts ports(DynamoDbTable table, ResourceLimits limits) {
    FakeWorld around = new FakeWorld().limitsTo(limits.trails(), limits.eventDataStores());
    return DynamoDbWorld.ports(table, FakePorts.of(around));
  }

  private static DynamoDbTable created(URI endpoint, String name) {
    DynamoDbClient client = client(endpoint, BOUNDS);
    new TableCreation(client, name).create();
    return new DynamoDbTable(client, name);
  }

  static DynamoDbClient client(URI endpoint, Bounds bounds) {
    return bounds.client(
        DynamoDbClient.builder()
            .region(Region.US_EAST_2)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("tests", "tests"))),
        Optional.of(endpoint));
  }
}
