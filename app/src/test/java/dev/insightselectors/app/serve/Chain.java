package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.outbound.RemoteOptions;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/** Servers on free ports, each over the registry of the one before. */
public final class Chain implements AutoCloseable {
  private final Deque<AwsJsonServer> servers = new ArrayDeque<>();

  private Chain() {}

  /** So many servers; the first of them in memory. */
  public static Chain ofServers(int count) {
    Chain chain = new Chain();
    chain.add(Backing.memory());
    return chain.extended(count - 1);
  }

  /** One server over a registry of somebody else's. */
  public static Chain over(URI registry) {
    Chain chain = new Chain();
    chain.add(Backing.remote(new RemoteRegistry(RemoteOptions.at(registry))));
    return chain;
  }

  private Chain extended(int more) {
    for (int i = 0; i < more; i++) {
      add(Backing.remote(new RemoteRegistry(RemoteOptions.at(endpoint()))));
    }
    return this;
  }

  private void add(Backing backing) {
    AwsJsonServer server =
        Composition.server(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false),
            World.empty(WorldKind.CLOSED),
            backing,
            Fault.NONE);
    server.start();
    servers.push(server);
  }

  /** Of the last server. */
  public URI endpoint() {
    return URI.create(Endpoint.of("http", "127.0.0.1", servers.element().port()) + "/");
  }

  @Override
  public void close() {
    servers.forEach(AwsJsonServer::close);
  }
}
