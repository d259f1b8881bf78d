package dev.insightselectors.benchmarks;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.Trust;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.documents.World;
import java.time.Clock;
import java.util.List;

/** The reference over a world in memory, on a free port, without a line of log a call. */
final class Reference implements AutoCloseable {
  private final AwsJsonServer server;

  Reference(World world) {
    this(world, Trust.USUAL);
  }

  Reference(World world, Trust trust) {
    InMemoryWorld memory = new InMemoryWorld(world, Clock.systemUTC());
    PutInsightSelectors operation =
        new PutInsightSelectors(memory.ports().insights(), PutInsightSelectorsRules.rulebook());
    server =
        new AwsJsonServer(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false).withTrust(trust),
            new AwsJson(
                List.of(
                    OperationBinding.of(
                        PutInsightSelectors.NAME, PutInsightSelectorsRequest.class, operation))));
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
