package dev.insightselectors.app.serve;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.Stage;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.documents.World;

/** Puts a server together: the one place that touches the injector. */
final class Composition {
  private Composition() {}

  static AwsJsonServer server(
      ServerOptions options, World world, Backend resources, Backend selections) {
    return Guice.createInjector(
            Stage.PRODUCTION,
            Composition::beStrict,
            new GivenModule(options, world),
            ports(resources, selections),
            new OperationsModule(),
            new HttpModule())
        .getInstance(AwsJsonServer.class);
  }

  private static Module ports(Backend resources, Backend selections) {
    return switch (resources) {
      case MEMORY ->
          switch (selections) {
            case MEMORY -> new MemoryModule();
          };
    };
  }

  private static void beStrict(Binder binder) {
    binder.requireExplicitBindings();
    binder.disableCircularProxies();
  }
}
