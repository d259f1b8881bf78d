package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.NoForbiddenStateContract;
import dev.insightselectors.core.port.Ports;

class FakeNoForbiddenStateTest extends NoForbiddenStateContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Ports backend() {
    return ports;
  }
}
