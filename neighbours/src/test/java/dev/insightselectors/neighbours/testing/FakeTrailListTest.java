package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailListContract;

class FakeTrailListTest extends TrailListContract {
  private final NeighbourPorts ports = FakePorts.of(FakeWorld.roomy());

  @Override
  protected NeighbourPorts backend() {
    return ports;
  }
}
