package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.EventDataStoreListContract;
import dev.insightselectors.core.port.Ports;

class FakeEventDataStoreListTest extends EventDataStoreListContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Ports backend() {
    return ports;
  }
}
