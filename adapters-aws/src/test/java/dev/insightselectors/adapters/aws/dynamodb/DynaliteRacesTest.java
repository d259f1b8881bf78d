package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.RaceContracts;
import org.junit.jupiter.api.BeforeEach;

/** What many do at once to a table. */
class DynaliteRacesTest extends RaceContracts {
  /** Before a test has threads of its own, in which an assumption would be a failure. */
  @BeforeEach
  void needsAnEngine() {
    assertThat(Dynalite.engine()).isNotNull();
  }

  @Override
  protected NeighbourPorts ports(ResourceLimits limits) {
    return Tables.ports(Tables.shared(Dynalite.engine()), limits);
  }

  @Override
  protected int rounds() {
    return 10;
  }
}
