package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.documents.WorldRegistry;

/**
 * Provides the server, not yet started.
 *
 * <p>Needs the {@link ServerOptions}, the protocol, the {@link WorldRegistry} and the {@link
 * Ports}.
 */
final class HttpModule extends AbstractModule {

  @Provides
  @Singleton
  AwsJsonServer server(
      ServerOptions options, AwsJson protocol, WorldRegistry registry, Ports ports) {
    return new AwsJsonServer(options, protocol, new RegistryApi(registry, ports));
  }
}
