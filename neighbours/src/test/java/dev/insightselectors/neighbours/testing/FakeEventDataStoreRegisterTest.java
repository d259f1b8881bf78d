package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Unreachable;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.EventDataStoreRegisterContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.Optional;

class FakeEventDataStoreRegisterTest extends EventDataStoreRegisterContract {
  private final NeighbourPorts ports = FakePorts.of(FakeWorld.roomy());

  @Override
  protected NeighbourPorts backend() {
    return ports;
  }

  @Override
  protected Optional<EventDataStoreRegister> unreachableEventDataStores() {
    return Unreachable.port(EventDataStoreRegister.class);
  }
}
