package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.LookUpsContract;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Trails;

class FakeLookUpsTest extends LookUpsContract {
  private final FakeWorld world = new FakeWorld();

  @Override
  protected Ports ports() {
    return world.ports();
  }

  @Override
  protected Ports unreachable() {
    return world
        .ports()
        .with(
            Unreachable.port(Trails.class).orElseThrow(),
            Unreachable.port(EventDataStores.class).orElseThrow(),
            Unreachable.port(InsightSelections.class).orElseThrow());
  }

  @Override
  protected void has(Trail trail) {
    world.has(trail);
  }

  @Override
  protected void has(EventDataStore store) {
    world.has(store);
  }
}
