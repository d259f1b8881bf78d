package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.InsightSelectionsContract;
import dev.insightselectors.core.port.Ports;
import java.util.Optional;

class FakeInsightSelectionsTest extends InsightSelectionsContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Ports backend() {
    return ports;
  }

  @Override
  protected Optional<InsightSelections> unreachableInsightSelections() {
    return Unreachable.port(InsightSelections.class);
  }
}
