package dev.insightselectors.app.serve;

import com.google.inject.Module;
import dev.insightselectors.adapters.http.Execution;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;

/**
 * What a server stands on: the modules of one backend, and where operations on it run.
 *
 * @param release lets go of the backend when the server has ended
 */
record Backing(Module ports, Execution execution, Runnable release) {
  static final Backing MEMORY = of(Backend.MEMORY, new MemoryModule());

  static Backing of(Backend backend, Module ports) {
    return new Backing(ports, backend.execution(), () -> {});
  }

  static Backing of(RemoteRegistry registry) {
    return new Backing(new HttpRegistryModule(registry), Backend.HTTP.execution(), registry::close);
  }

  /**
   * The backing of both families. What a call judges and what it writes have to be in one place, or
   * else no revision holds them together: two backends are a {@link CannotRunException}.
   */
  static Backing of(Backend resources, Backend selections, RegistryOptions registry) {
    if (resources != selections) {
      throw new CannotRunException(
          "--resources %s with --selections %s cannot hold Insights selectors against what a"
                  .formatted(resources, selections)
              + " trail or event data store logs; choose one backend for both");
    }
    return switch (resources) {
      case MEMORY -> MEMORY;
      case HTTP -> of(registry.remote());
    };
  }
}
