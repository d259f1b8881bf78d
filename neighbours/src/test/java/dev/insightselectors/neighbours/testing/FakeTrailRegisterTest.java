package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Unreachable;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailRegister;
import dev.insightselectors.neighbours.port.TrailRegisterContract;
import java.util.Optional;

class FakeTrailRegisterTest extends TrailRegisterContract {
  private final NeighbourPorts ports = FakePorts.of(FakeWorld.roomy());

  @Override
  protected NeighbourPorts backend() {
    return ports;
  }

  @Override
  protected Optional<TrailRegister> unreachableTrails() {
    return Unreachable.port(TrailRegister.class);
  }
}
