package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.port.Buckets;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.InstantSource;

/**
 * Provides the ports over a world in memory, but for buckets, keys and organizations.
 *
 * <p>Needs the {@link World} to begin with and an {@link InstantSource}.
 */
final class RehearsalModule extends AbstractModule {
  private final Buckets buckets;
  private final KmsKeys keys;
  private final Organizations organizations;

  RehearsalModule(Buckets buckets, KmsKeys keys, Organizations organizations) {
    this.buckets = buckets;
    this.keys = keys;
    this.organizations = organizations;
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
    NeighbourPorts memory = world.ports();
    Ports insights = memory.insights();
    return new NeighbourPorts(
        new Ports(
            insights.trails(),
            insights.eventDataStores(),
            insights.insightSelections(),
            buckets,
            keys,
            organizations,
            insights.insightsSupport(),
            insights.callQuota(),
            insights.clock()),
        memory.trails(),
        memory.eventDataStores(),
        memory.identifiers());
  }
}
