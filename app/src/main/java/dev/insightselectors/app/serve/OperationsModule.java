package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.testkit.fault.Fault;

/**
 * Provides the protocol with every operation under its wire name.
 *
 * <p>Needs the {@link NeighbourPorts} and the {@link Fault} to serve with.
 */
final class OperationsModule extends AbstractModule {

  @Provides
  @Singleton
  AwsJson protocol(NeighbourPorts ports, Fault fault) {
    return new AwsJson(Bindings.of(ports, fault));
  }
}
