package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.dynamodb.DynamoDbTable;
import dev.insightselectors.adapters.aws.dynamodb.TableCreation;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.outbound.RemoteOptions;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;
import dev.insightselectors.documents.World;
import dev.insightselectors.faults.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Servers on free ports that share one backend, which may be far away. */
public final class Fleet implements AutoCloseable {
  private static final int SERVERS = 2;
  private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(10), Duration.ofSeconds(3), 3);

  private final List<AwsJsonServer> servers;

  private Fleet(World world, Stream<Backing> backings) {
    servers = backings.map(it -> started(world, it)).toList();
  }

  /** Over a table of its own. */
  public static Fleet onTable(URI dynamoDb, World world) {
    String table = "fleet-" + UUID.randomUUID();
    new TableCreation(client(dynamoDb), table).create();
    return new Fleet(
        world,
        Stream.generate(() -> Backing.table(new DynamoDbTable(client(dynamoDb), table)))
            .limit(SERVERS));
  }

  /** Over a registry, which has its own world. */
  public static Fleet overRegistry(URI registry, World world) {
    return new Fleet(
        world,
        Stream.generate(() -> Backing.remote(new RemoteRegistry(RemoteOptions.at(registry))))
            .limit(SERVERS));
  }

  /** One server, whose backend is in it. */
  public static Fleet inMemory(World world) {
    return new Fleet(world, Stream.of(Backing.memory()));
  }

  private static DynamoDbClient client(URI endpoint) {
    return BOUNDS.client(
        DynamoDbClient.builder()
            .region(Region.US_EAST_2)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("tests", "tests"))),
        Optional.of(endpoint));
  }

  private static AwsJsonServer started(World world, Backing backing) {
    AwsJsonServer server =
        Composition.server(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false), world, backing, Fault.NONE);
    server.start();
    return server;
  }

  /** Of each server. */
  public List<URI> endpoints() {
    return servers.stream()
        .map(it -> URI.create(Endpoint.of("http", "127.0.0.1", it.port())))
        .toList();
  }

  @Override
  public void close() {
    servers.forEach(AwsJsonServer::close);
  }
}
