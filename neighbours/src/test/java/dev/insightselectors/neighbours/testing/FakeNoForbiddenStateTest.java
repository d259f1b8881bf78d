package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.testing.FakeWorld;

class FakeNoForbiddenStateTest extends NoForbiddenStateContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Ports backend() {
    return ports;
  }
}
