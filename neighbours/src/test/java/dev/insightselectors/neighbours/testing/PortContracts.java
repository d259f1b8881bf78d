package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.neighbours.port.EventDataStoreListContract;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.EventDataStoreRegisterContract;
import dev.insightselectors.neighbours.port.InsightSelectionsContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailListContract;
import dev.insightselectors.neighbours.port.TrailRegister;
import dev.insightselectors.neighbours.port.TrailRegisterContract;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** Every obligation of the ports of trails, event data stores and Insights, but for races. */
public abstract class PortContracts {
  /** The backend under test; it may be another object each time, but one backend. */
  protected abstract NeighbourPorts ports();

  /** The ports of a backend that nobody reaches. */
  protected abstract NeighbourPorts unreachable();

  @Nested
  class OfTrails extends TrailRegisterContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected Optional<TrailRegister> unreachableTrails() {
      return Optional.of(unreachable().trails());
    }
  }

  @Nested
  class OfTrailLists extends TrailListContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }
  }

  @Nested
  class OfEventDataStores extends EventDataStoreRegisterContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected Optional<EventDataStoreRegister> unreachableEventDataStores() {
      return Optional.of(unreachable().eventDataStores());
    }
  }

  @Nested
  class OfEventDataStoreLists extends EventDataStoreListContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }
  }

  @Nested
  class OfInsightSelections extends InsightSelectionsContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected Optional<InsightSelections> unreachableInsightSelections() {
      return Optional.of(unreachable().insights().insightSelections());
    }
  }
}
