package dev.insightselectors.app.serve;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.Stage;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.Execution;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Message;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts a server together: the one place that touches the injector. */
public final class Composition {
  private Composition() {}

  /** A server in memory with a fault in it. */
  public static AwsJsonServer faulty(ServerOptions options, World world, Fault fault) {
    return server(options, world, Backing.memory(), fault);
  }

  /** A server in memory with some ports replaced. */
  public static AwsJsonServer rehearsing(
      ServerOptions options, UnaryOperator<NeighbourPorts> instead) {
    World roomy = World.empty(WorldKind.CLOSED).withLimits(new ResourceLimits(1000, 1000));
    return server(options, roomy, Backing.memoryBut(instead), Fault.NONE);
  }

  static AwsJsonServer server(ServerOptions options, World world, Backing backing, Fault fault) {
    return server(options, world, backing, Surroundings.OF_THE_WORLD, fault);
  }

  static AwsJsonServer server(
      ServerOptions options, World world, Backing backing, Surroundings surroundings, Fault fault) {
    ServerOptions known =
        options.withExecution(execution(backing, surroundings)).withWireFault(onTheWire(fault));
    List<Module> modules = new ArrayList<>(backing.modules());
    modules.add(binder -> given(binder, known, world, surroundings, fault));
    AwsJsonServer server =
        Guice.createInjector(Stage.PRODUCTION, modules).getInstance(AwsJsonServer.class);
    server.afterwards(
        () -> {
          backing.release().run();
          surroundings.release().run();
        });
    return server;
  }

  /** Whoever looks elsewhere waits. */
  private static Execution execution(Backing backing, Surroundings surroundings) {
    return surroundings.elsewhere().isPresent() ? Execution.ON_WORKERS : backing.execution();
  }

  /** What comes from outside; nothing else is there unless a module says so. */
  private static void given(
      Binder binder, ServerOptions options, World world, Surroundings surroundings, Fault fault) {
    binder.requireExplicitBindings();
    binder.disableCircularProxies();
    binder.bind(ServerOptions.class).toInstance(options);
    binder.bind(World.class).toInstance(world);
    binder.bind(Surroundings.class).toInstance(surroundings);
    binder.bind(Fault.class).toInstance(fault);
    binder.bind(InstantSource.class).toInstance(Clock.systemUTC());
  }

  /** What the fault makes of answers. */
  public static UnaryOperator<WireAnswer> onTheWire(Fault fault) {
    return fault
        .onTheWire()
        .<UnaryOperator<WireAnswer>>map(bend -> answer -> bent(answer, bend))
        .orElse(UnaryOperator.identity());
  }

  private static WireAnswer bent(WireAnswer good, UnaryOperator<Message> bend) {
    Message bent = bend.apply(new Message(good.status(), good.headers(), good.body()));
    return new WireAnswer(bent.status(), bent.headers(), bent.body());
  }
}
