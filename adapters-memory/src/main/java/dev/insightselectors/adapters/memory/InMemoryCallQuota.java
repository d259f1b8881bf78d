package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.CallQuota;

/** The quotas of a world in memory; an operation without one is always admitted. */
public final class InMemoryCallQuota implements CallQuota {
  private final InMemoryWorld world;

  public InMemoryCallQuota(InMemoryWorld world) {
    this.world = world;
  }

  @Override
  public boolean admits(Caller caller, String operation) {
    return world.now().quotas().admits(caller, operation);
  }
}
