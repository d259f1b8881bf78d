package dev.insightselectors.adapters.memory;

import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.EventDataStoreRegisterContract;
import dev.insightselectors.neighbours.port.JudgedChangesContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.NoForbiddenStateContract;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** The contracts of event data stores and of races, straight over memory; HTTP runs the rest. */
class StoresInMemoryTest {
  private final NeighbourPorts ports =
      new InMemoryWorld(World.empty(WorldKind.OPEN), Clock.systemUTC()).ports();

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
}
