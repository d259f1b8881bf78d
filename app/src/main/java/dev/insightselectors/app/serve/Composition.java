package dev.insightselectors.app.serve;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.Stage;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.core.port.Buckets;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.testkit.fault.Fault;
import java.util.ArrayList;
import java.util.List;

/** Puts a server together: the one place that touches the injector. */
public final class Composition {
  private Composition() {}

  /** A server in memory with a fault in it. */
  public static AwsJsonServer faulty(ServerOptions options, World world, Fault fault) {
    return server(options, world, Backing.MEMORY, fault);
  }

  /** A server in memory that looks at these buckets, keys and organizations. */
  public static AwsJsonServer rehearsing(
      ServerOptions options, Buckets buckets, KmsKeys keys, Organizations organizations) {
    Module ports = new RehearsalModule(buckets, keys, organizations);
    return server(
        options,
        World.empty(WorldKind.CLOSED),
        Backing.everyOperation(Backend.MEMORY, ports),
        Fault.NONE);
  }

  static AwsJsonServer server(ServerOptions options, World world, Backing backing, Fault fault) {
    ServerOptions filtered =
        options.withExecution(backing.execution()).withWireFault(WireFaultFilter.of(fault));
    List<Module> modules = new ArrayList<>(backing.modules());
    modules.add(Composition::beStrict);
    modules.add(new GivenModule(filtered, world, fault));
    AwsJsonServer server =
        Guice.createInjector(Stage.PRODUCTION, modules).getInstance(AwsJsonServer.class);
    server.afterwards(backing.release());
    return server;
  }

  private static void beStrict(Binder binder) {
    binder.requireExplicitBindings();
    binder.disableCircularProxies();
  }
}
