package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.JudgedChangesContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;

class FakeJudgedChangesTest extends JudgedChangesContract {
  private final NeighbourPorts ports = FakePorts.of(FakeWorld.roomy());

  @Override
  protected NeighbourPorts backend() {
    return ports;
  }
}
