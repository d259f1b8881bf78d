package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.JudgedChangesContract;
import dev.insightselectors.core.port.Ports;

class FakeJudgedChangesTest extends JudgedChangesContract {
  private final Ports ports = new FakeWorld().ports();

  @Override
  protected Ports backend() {
    return ports;
  }
}
