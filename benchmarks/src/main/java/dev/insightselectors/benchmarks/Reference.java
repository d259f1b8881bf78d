package dev.insightselectors.benchmarks;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.Execution;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.Trust;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.adapters.sqlite.Database;
import dev.insightselectors.adapters.sqlite.SqliteWorld;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.documents.World;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The reference over a world, on a free port, without a line of log a call. */
final class Reference implements AutoCloseable {
  private final AwsJsonServer server;

  Reference(World world) {
    this(world, Trust.USUAL);
  }

  Reference(World world, Trust trust) {
    this(options().withTrust(trust), memory(world).ports().insights());
  }

  private Reference(ServerOptions options, Ports ports) {
    PutInsightSelectors operation =
        new PutInsightSelectors(ports, PutInsightSelectorsRules.rulebook());
    server =
        new AwsJsonServer(
            options,
            new AwsJson(
                List.of(
                    OperationBinding.of(
                        PutInsightSelectors.NAME, PutInsightSelectorsRequest.class, operation))));
  }

  /** Over a new database, which is closed with the server. */
  static Reference inDatabase(World world, Path file) {
    Database database = Database.open(file);
    InMemoryWorld around = memory(world.withTrails(List.of()).withEventDataStores(List.of()));
    new SqliteWorld(database, around).replace(world);
    Ports ports = SqliteWorld.ports(database, around.ports()).insights();
    Reference reference = new Reference(options().withExecution(Execution.ON_WORKERS), ports);
    reference.server.afterwards(database::close);
    return reference;
  }

  private static InMemoryWorld memory(World world) {
    return new InMemoryWorld(world, Clock.systemUTC());
  }

  private static ServerOptions options() {
    return ServerOptions.on("127.0.0.1", 0).withAccessLog(false);
  }

  int start() {
    server.start();
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
