package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.TrailListContract;

class FakeTrailListTest extends TrailListContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Ports backend() {
    return ports;
  }
}
