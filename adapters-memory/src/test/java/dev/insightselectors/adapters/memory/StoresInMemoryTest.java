package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.EventDataStoreRegisterContract;
import dev.insightselectors.neighbours.port.JudgedChangesContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.LimitsContract;
import dev.insightselectors.neighbours.testing.NoForbiddenStateContract;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/**
 * The contracts of event data stores, of races and of limits, straight over memory; HTTP runs the
 * rest.
 */
class StoresInMemoryTest {
  private final NeighbourPorts ports = new InMemoryWorld(roomy(), Clock.systemUTC()).ports();

  private static World roomy() {
    return World.empty(WorldKind.OPEN).withLimits(new ResourceLimits(100_000, 100_000));
  }

  @Nested
  class OfEventDataStores extends EventDataStoreRegisterContract {
    @Override
    protected NeighbourPorts backend() {
      return ports;
    }

    @Override
    protected Optional<EventDataStoreRegister> unreachableEventDataStores() {
      return Optional.empty();
    }
  }

  @Nested
  class OfJudgedChanges extends JudgedChangesContract {
    @Override
    protected NeighbourPorts backend() {
      return ports;
    }
  }

  @Nested
  class OfForbiddenStates extends NoForbiddenStateContract {
    @Override
    protected NeighbourPorts backend() {
      return ports;
    }
  }

  @Nested
  class OfLimits extends LimitsContract {
    @Override
    protected NeighbourPorts backend(ResourceLimits limits) {
      return Fixtures.inMemory(Fixtures.CLOSED.withLimits(limits)).ports();
    }

    @Override
    protected int rounds() {
      return 200;
    }
  }
}
