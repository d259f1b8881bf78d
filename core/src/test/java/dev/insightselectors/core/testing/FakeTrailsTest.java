package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Trails;
import dev.insightselectors.core.port.TrailsContract;
import java.util.Optional;

class FakeTrailsTest extends TrailsContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Ports backend() {
    return ports;
  }

  @Override
  protected Optional<Trails> unreachableTrails() {
    return Unreachable.port(Trails.class);
  }
}
