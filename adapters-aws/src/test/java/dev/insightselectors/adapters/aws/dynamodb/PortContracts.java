package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Engine;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The obligations of the ports over a table, but for races, on one engine. */
abstract class PortContracts {
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
  class OfTrails extends TrailRegisterContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected Optional<TrailRegister> unreachableTrails() {
      return Optional.of(Tables.ports(Tables.unreachable()).trails());
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
      return Optional.of(Tables.ports(Tables.unreachable()).eventDataStores());
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
      return Optional.of(Tables.ports(Tables.unreachable()).insights().insightSelections());
    }
  }
}
