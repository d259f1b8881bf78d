package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.testkit.fault.Fault;

/**
 * Provides the server of a gatekeeper, not yet started: the operations of Insights, no registry.
 *
 * <p>Needs the {@link ServerOptions}, the {@link Ports}, the {@link Fault} and the account that
 * every call is made for.
 */
final class GatekeeperModule extends AbstractModule {

  @Provides
  @Singleton
  AwsJsonServer server(ServerOptions options, Ports ports, Fault fault, AccountId own) {
    return new AwsJsonServer(options, new AwsJson(Bindings.ofInsights(ports, fault, own)));
  }
}
