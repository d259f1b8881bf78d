package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.documents.World;
import dev.insightselectors.faults.Fault;
import java.net.URI;

/** The page's examples, served on a free port as the command serves them. */
public final class Served implements AutoCloseable {
  private final AwsJsonServer server;

  public Served() {
    this(InMemoryWorld.pageExamples());
  }

  /** Another world. */
  public Served(World world) {
    server =
        Composition.faulty(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false), world, Fault.NONE);
    server.start();
  }

  public URI endpoint() {
    return URI.create(Endpoint.of("http", "127.0.0.1", server.port()));
  }

  @Override
  public void close() {
    server.close();
  }
}
