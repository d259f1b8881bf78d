package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.stream.Stream;

/**
 * The registry over whatever backend there is: the world, its trails and event data stores with
 * their Insights, and what surrounds them.
 */
public final class RegistryApi {
  /** Where the API is on its server. */
  public static final String ROOT = "/registry/v1";

  private final List<Route> routes;

  public RegistryApi(WorldRegistry world, NeighbourPorts ports) {
    this.routes =
        Stream.of(
                new WorldRoutes(world).routes(),
                of(new TrailKind(ports.trails()), ports),
                of(new EventDataStoreKind(ports.eventDataStores()), ports),
                new SurroundingsRoutes(ports).routes())
            .flatMap(it -> it)
            .toList();
  }

  public List<Route> routes() {
    return routes;
  }

  private static Stream<Route> of(Kind<?, ?> kind, NeighbourPorts ports) {
    return Stream.concat(
        new ResourceRoutes<>(kind).routes(),
        new InsightsRoutes<>(kind, ports.insights().insightSelections()).routes());
  }
}
