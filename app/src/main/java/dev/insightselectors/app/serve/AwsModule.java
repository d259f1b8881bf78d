package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.aws.lookup.AwsPorts;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.port.Ports;
import java.time.InstantSource;

/**
 * Provides every port over AWS, and the account that is ours there.
 *
 * <p>Needs an {@link InstantSource}.
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

  @Override
  protected void configure() {
    bind(AccountId.class).toInstance(own);
  }

  @Provides
  @Singleton
  Ports ports(InstantSource clock) {
    return aws.of(own, clock, dryRun);
  }
}
