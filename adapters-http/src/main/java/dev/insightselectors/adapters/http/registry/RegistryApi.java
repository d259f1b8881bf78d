package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The registry over whatever backend there is: the world, its trails and event data stores with
 * their Insights, and what surrounds them.
 */
public final class RegistryApi {
  /** Where the API is on its server. */
  public static final String ROOT = "/registry/v1";

  private final List<Route> routes;
  private final WorldRegistry world;
  private final Once once = new Once();

  /** A registry that knows of no beginning. */
  public RegistryApi(WorldRegistry world, NeighbourPorts ports) {
    this(world, ports, Optional.empty());
  }

  /** A registry that also tells what it began with. */
  public RegistryApi(WorldRegistry world, NeighbourPorts ports, Optional<World> beginning) {
    this.world = world;
    this.routes =
        Stream.of(
                new WorldRoutes(world, beginning).routes(),
                of(ResourceType.of(ports.trails()), ports),
                of(ResourceType.of(ports.eventDataStores()), ports),
                new SurroundingsRoutes(ports).routes())
            .flatMap(it -> it)
            .toList();
  }

  /** Everything that is in it. */
  public WorldRegistry world() {
    return world;
  }

  public List<Route> routes() {
    return routes;
  }

  /** What makes changes once, for all event loops. */
  public Once once() {
    return once;
  }

  private static Stream<Route> of(ResourceType<?, ?> type, NeighbourPorts ports) {
    return Stream.concat(
        new ResourceRoutes<>(type).routes(),
        new InsightsRoutes<>(type, ports.insights().insightSelections()).routes());
  }
}
