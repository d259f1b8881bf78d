package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.fault.Fault;
import java.time.Clock;
import java.time.InstantSource;

/**
 * Provides what comes from outside: the command line's options, the world, the fault, the clock.
 *
 * <p>Needs nothing.
 */
final class GivenModule extends AbstractModule {
  private final ServerOptions options;
  private final World world;
  private final Fault fault;

  GivenModule(ServerOptions options, World world, Fault fault) {
    this.options = options;
    this.world = world;
    this.fault = fault;
  }

  @Override
  protected void configure() {
    bind(ServerOptions.class).toInstance(options);
    bind(World.class).toInstance(world);
    bind(Fault.class).toInstance(fault);
    bind(InstantSource.class).toInstance(Clock.systemUTC());
  }
}
