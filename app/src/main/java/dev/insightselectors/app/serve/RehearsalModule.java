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
  Ports ports(InMemoryWorld world) {
    Ports memory = world.ports();
    return new Ports(
        memory.trails(),
        memory.eventDataStores(),
        memory.insightSelections(),
        buckets,
        keys,
        organizations,
        memory.insightsSupport(),
        memory.callQuota(),
        memory.clock(),
        memory.identifiers());
  }
}
