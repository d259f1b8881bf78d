package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.core.port.EventDataStoreListContract;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.EventDataStoresContract;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.InsightSelectionsContract;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.TrailListContract;
import dev.insightselectors.core.port.Trails;
import dev.insightselectors.core.port.TrailsContract;
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

  private Ports ports() {
    return Tables.ports(Tables.shared(engine()));
  }

  @Nested
  class OfTrails extends TrailsContract {
    @Override
    protected Ports backend() {
      return ports();
    }

    @Override
    protected Optional<Trails> unreachableTrails() {
      return Optional.of(Tables.ports(Tables.unreachable()).trails());
    }
  }

  @Nested
  class OfTrailLists extends TrailListContract {
    @Override
    protected Ports backend() {
      return ports();
    }
  }

  @Nested
  class OfEventDataStores extends EventDataStoresContract {
    @Override
    protected Ports backend() {
      return ports();
    }

    @Override
    protected Optional<EventDataStores> unreachableEventDataStores() {
      return Optional.of(Tables.ports(Tables.unreachable()).eventDataStores());
    }
  }

  @Nested
  class OfEventDataStoreLists extends EventDataStoreListContract {
    @Override
    protected Ports backend() {
      return ports();
    }
  }

  @Nested
  class OfInsightSelections extends InsightSelectionsContract {
    @Override
    protected Ports backend() {
      return ports();
    }

    @Override
    protected Optional<InsightSelections> unreachableInsightSelections() {
      return Optional.of(Tables.ports(Tables.unreachable()).insightSelections());
    }
  }
}
