package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.neighbours.port.NeighbourPorts;

/**
 * Provides the server of every operation and of the registry, not yet started.
 *
 * <p>Needs the {@link ServerOptions}, the {@link NeighbourPorts}, the {@link Surroundings}, the
 * {@link WorldRegistry} and the {@link Fault}.
 */
final class HttpModule extends AbstractModule {

  @Provides
  @Singleton
  AwsJsonServer server(
      ServerOptions options,
      NeighbourPorts ports,
      Surroundings surroundings,
      WorldRegistry registry,
      Fault fault) {
    return new AwsJsonServer(
        options,
        new AwsJson(Bindings.of(surroundings.around(ports), fault)),
        new RegistryApi(registry, ports, options.about().beginning()));
  }
}
