package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.EventDataStoresContract;
import dev.insightselectors.core.port.Ports;
import java.util.Optional;

class FakeEventDataStoresTest extends EventDataStoresContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Ports backend() {
    return ports;
  }

  @Override
  protected Optional<EventDataStores> unreachableEventDataStores() {
    return Unreachable.port(EventDataStores.class);
  }
}
