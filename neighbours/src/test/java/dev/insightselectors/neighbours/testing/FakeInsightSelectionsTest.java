package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Unreachable;
import dev.insightselectors.neighbours.port.InsightSelectionsContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.Optional;

class FakeInsightSelectionsTest extends InsightSelectionsContract {
  private final NeighbourPorts ports = FakePorts.of(FakeWorld.roomy());

  @Override
  protected NeighbourPorts backend() {
    return ports;
  }

  @Override
  protected Optional<InsightSelections> unreachableInsightSelections() {
    return Unreachable.port(InsightSelections.class);
  }
}
