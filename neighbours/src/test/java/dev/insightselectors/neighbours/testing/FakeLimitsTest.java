package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.NeighbourPorts;

class FakeLimitsTest extends LimitsContract {
  @Override
  protected NeighbourPorts backend(ResourceLimits limits) {
    return FakePorts.of(new FakeWorld().limitsTo(limits.trails(), limits.eventDataStores()));
  }
}
