package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.neighbours.port.JudgedChangesContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.LimitsContract;
import dev.insightselectors.neighbours.testing.NoForbiddenStateContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** What many do at once to a table, on one engine. */
abstract class RaceContracts {
  /** Skips the test where there is none. */
  abstract Engine engine();

  /** Before a test has threads of its own, in which an assumption would be a failure. */
  @BeforeEach
  void needsAnEngine() {
    assertThat(engine()).isNotNull();
  }

  private NeighbourPorts ports() {
    return Tables.ports(Tables.shared(engine()));
  }

  @Nested
  class OfJudgedChanges extends JudgedChangesContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected int rounds() {
      return 10;
    }
  }

  @Nested
  class OfForbiddenStates extends NoForbiddenStateContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected int rounds() {
      return 10;
    }
  }

  @Nested
  class OfLimits extends LimitsContract {
    @Override
    protected NeighbourPorts backend(ResourceLimits limits) {
      return Tables.ports(Tables.shared(engine()), limits);
    }

    @Override
    protected int rounds() {
      return 2;
    }
  }
}
