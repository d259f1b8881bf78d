package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.NeighbourPorts;

class FakeNoForbiddenStateTest extends NoForbiddenStateContract {
  private final NeighbourPorts ports = FakePorts.of(FakeWorld.roomy());

  @Override
  protected NeighbourPorts backend() {
    return ports;
  }
}
