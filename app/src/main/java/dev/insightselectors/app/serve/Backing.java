package dev.insightselectors.app.serve;

import com.google.inject.Module;
import dev.insightselectors.adapters.http.Execution;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;
import java.util.List;

/**
 * What a server stands on: the modules of one backend, and where operations on it run.
 *
 * @param release lets go of the backend when the server has ended
 */
record Backing(List<Module> modules, Execution execution, Runnable release) {
  static final Backing MEMORY = everyOperation(Backend.MEMORY, new MemoryModule());

  /**
   * The backing of both families. What a call judges and what it writes have to be in one place, or
   * else no revision holds them together: two backends are a {@link CannotRunException}.
   */
  static Backing of(Backend resources, Backend selections, BackendOptions options) {
    if (resources != selections) {
      throw new CannotRunException(
          "--resources %s with --selections %s cannot hold Insights selectors against what a"
                  .formatted(resources, selections)
              + " trail or event data store logs; choose one backend for both");
    }
    return switch (resources) {
      case MEMORY -> MEMORY;
      case HTTP -> of(options.registry().remote());
      case DYNAMODB ->
          everyOperation(resources, new DynamoDbModule(options.dynamoDb().existingTable()));
      case AWS -> gatekeeper(options.aws().module());
    };
  }

  static Backing of(RemoteRegistry registry) {
    return new Backing(
        everyOperation(Backend.HTTP, new HttpRegistryModule(registry)).modules(),
        Backend.HTTP.execution(),
        registry::close);
  }

  static Backing everyOperation(Backend backend, Module ports) {
    return new Backing(
        List.of(ports, new OperationsModule(), new HttpModule()), backend.execution(), () -> {});
  }

  /** In front of AWS: what is not an operation of Insights is called at AWS. */
  static Backing gatekeeper(AwsModule ports) {
    return new Backing(List.of(ports, new GatekeeperModule()), Backend.AWS.execution(), () -> {});
  }
}
