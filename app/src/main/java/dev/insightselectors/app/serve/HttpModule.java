package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;

/**
 * Provides the server, not yet started.
 *
 * <p>Needs the {@link ServerOptions}, the protocol, the {@link WorldRegistry} and the {@link
 * NeighbourPorts}.
 */
final class HttpModule extends AbstractModule {

  @Provides
  @Singleton
  AwsJsonServer server(
      ServerOptions options, AwsJson protocol, WorldRegistry registry, NeighbourPorts ports) {
    return new AwsJsonServer(options, protocol, new RegistryApi(registry, ports));
  }
}
