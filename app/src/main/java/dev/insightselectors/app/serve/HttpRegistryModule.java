package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.InstantSource;

/**
 * Provides every port over a registry that is reached over HTTP, and that registry.
 *
 * <p>Needs an {@link InstantSource}.
 */
final class HttpRegistryModule extends AbstractModule {
  private final RemoteRegistry remote;

  HttpRegistryModule(RemoteRegistry remote) {
    this.remote = remote;
  }

  @Provides
  WorldRegistry registry() {
    return remote;
  }

  @Provides
  @Singleton
  NeighbourPorts ports(InstantSource clock) {
    return remote.ports(clock);
  }
}
