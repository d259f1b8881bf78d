package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.core.port.Ports;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailRegister;
import io.vertx.core.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/**
 * A registry over HTTP, and the ports over it; safe for any number of threads, but not for event
 * loops, because everything here waits. What is no answer is a {@link RegistryFaultException}.
 */
public final class RemoteRegistry implements WorldRegistry, AutoCloseable {
  private static final WorldJson JSON = new WorldJson();

  private final RegistryClient client;

  public RemoteRegistry(RemoteOptions options) {
    this.client = new RegistryClient(options);
  }

  /** Every port over this registry; identifiers are made here. */
  public NeighbourPorts ports(InstantSource clock) {
    TrailRegister trails = new HttpTrails(client);
    EventDataStoreRegister stores = new HttpEventDataStores(client);
    RemoteSurroundings surroundings = new RemoteSurroundings(client);
    Ports insights =
        new Ports(
            trails,
            stores,
            new HttpInsightSelections(client),
            surroundings.buckets(),
            surroundings.kmsKeys(),
            surroundings.organizations(),
            surroundings.insightsSupport(),
            surroundings.callQuota(),
            clock);
    return new NeighbourPorts(
        insights,
        trails,
        stores,
        () -> UUID.randomUUID().toString(),
        surroundings.limits(),
        surroundings.observations());
  }

  @Override
  public World read() {
    return client.ask(
        Question.get("/world").patiently(),
        reply -> JSON.parseStored(reply.json().toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void replace(World world) {
    client.ask(
        Question.with(HttpMethod.PUT, "/world", JSON.write(world)).patiently(), Reply::isMade);
  }

  @Override
  public void close() {
    client.close();
  }
}
