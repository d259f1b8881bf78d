package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import org.junit.jupiter.api.BeforeEach;

/** The obligations of the ports over a table, but for races, on one engine. */
abstract class PortContracts extends dev.insightselectors.neighbours.testing.PortContracts {
  /** Skips the test where there is none. */
  abstract Engine engine();

  /** Before a test has threads of its own, in which an assumption would be a failure. */
  @BeforeEach
  void needsAnEngine() {
    assertThat(engine()).isNotNull();
  }

  @Override
  protected NeighbourPorts ports() {
    return Tables.ports(Tables.shared(engine()));
  }

  @Override
  protected NeighbourPorts unreachable() {
    return Tables.ports(Tables.unreachable());
  }
}
