package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/**
 * Provides every port over one world in memory, or what takes its place, and that world as
 * registry.
 *
 * <p>Needs the {@link World} to begin with and an {@link InstantSource}.
 */
final class MemoryModule extends AbstractModule {
  private final UnaryOperator<NeighbourPorts> instead;

  MemoryModule(UnaryOperator<NeighbourPorts> instead) {
    this.instead = instead;
  }

  @Provides
  @Singleton
  InMemoryWorld world(World world, InstantSource clock) {
    return new InMemoryWorld(world, clock);
  }

  @Provides
  WorldRegistry registry(InMemoryWorld world) {
    return world;
  }

  @Provides
  NeighbourPorts ports(InMemoryWorld world) {
    return instead.apply(world.ports());
  }
}
