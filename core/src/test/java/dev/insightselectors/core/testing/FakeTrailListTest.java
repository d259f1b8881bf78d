package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.TrailListContract;
import dev.insightselectors.core.port.Trails;

class FakeTrailListTest extends TrailListContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Trails trails() {
    return ports.trails();
  }

  @Override
  protected EventDataStores eventDataStores() {
    return ports.eventDataStores();
  }

  @Override
  protected InsightSelections insightSelections() {
    return ports.insightSelections();
  }
}
