package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.neighbours.port.JudgedChangesContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import org.junit.jupiter.api.Nested;

/** What many do at once to the ports of trails, event data stores and Insights. */
public abstract class RaceContracts {
  private static final ResourceLimits ROOMY = new ResourceLimits(100_000, 100_000);

  /** The backend under test, which holds to these limits. */
  protected abstract NeighbourPorts ports(ResourceLimits limits);

  /** How often a race is run; those of limits, which take many calls, a fifth as often. */
  protected abstract int rounds();

  @Nested
  class OfJudgedChanges extends JudgedChangesContract {
    @Override
    protected NeighbourPorts backend() {
      return ports(ROOMY);
    }

    @Override
    protected int rounds() {
      return RaceContracts.this.rounds();
    }
  }

  @Nested
  class OfForbiddenStates extends NoForbiddenStateContract {
    @Override
    protected NeighbourPorts backend() {
      return ports(ROOMY);
    }

    @Override
    protected int rounds() {
      return RaceContracts.this.rounds();
    }
  }

  @Nested
  class OfLimits extends LimitsContract {
    @Override
    protected NeighbourPorts backend(ResourceLimits limits) {
      return ports(limits);
    }

    @Override
    protected int rounds() {
      return RaceContracts.this.rounds() / 5;
    }
  }
}
