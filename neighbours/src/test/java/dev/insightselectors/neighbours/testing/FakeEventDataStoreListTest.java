package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.EventDataStoreListContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;

class FakeEventDataStoreListTest extends EventDataStoreListContract {
  private final NeighbourPorts ports = FakePorts.of(FakeWorld.roomy());

  @Override
  protected NeighbourPorts backend() {
    return ports;
  }
}
