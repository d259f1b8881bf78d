package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.aws.lookup.AwsPorts;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.faults.Fault;
import java.time.InstantSource;

/**
 * Provides the server in front of AWS, not yet started: the operations of Insights, no registry.
 *
 * <p>Needs the {@link ServerOptions}, the {@link Fault} and an {@link InstantSource}.
 */
final class AwsModule extends AbstractModule {
  private final AwsPorts aws;
  private final AccountId own;
  private final boolean dryRun;

  AwsModule(AwsPorts aws, AccountId own, boolean dryRun) {
    this.aws = aws;
    this.own = own;
    this.dryRun = dryRun;
  }

  /** Lets go of the connections to AWS. */
  void release() {
    aws.clients().close();
  }

  @Provides
  @Singleton
  AwsJsonServer server(ServerOptions options, Fault fault, InstantSource clock) {
    Ports ports = aws.of(own, clock, dryRun);
    return new AwsJsonServer(options, new AwsJson(Bindings.ofInsights(ports, fault, own)));
  }
}
