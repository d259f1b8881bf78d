package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.EventDataStoresContract;
import dev.insightselectors.core.port.JudgedChangesContract;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.testing.NoForbiddenStateContract;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** The contracts of event data stores and of races, straight over memory; HTTP runs the rest. */
class StoresInMemoryTest {
  private final Ports ports =
      new InMemoryWorld(World.empty(WorldKind.OPEN), Clock.systemUTC()).ports();

  @Nested
  class OfEventDataStores extends EventDataStoresContract {
    @Override
    protected Ports backend() {
      return ports;
    }

    @Override
    protected Optional<EventDataStores> unreachableEventDataStores() {
      return Optional.empty();
    }
  }

  @Nested
  class OfJudgedChanges extends JudgedChangesContract {
    @Override
    protected Ports backend() {
      return ports;
    }
  }

  @Nested
  class OfForbiddenStates extends NoForbiddenStateContract {
    @Override
    protected Ports backend() {
      return ports;
    }
  }
}
