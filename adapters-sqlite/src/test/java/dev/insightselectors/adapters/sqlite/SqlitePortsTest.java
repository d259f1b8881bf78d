package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.EventDataStoreListContract;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.EventDataStoreRegisterContract;
import dev.insightselectors.neighbours.port.InsightSelectionsContract;
import dev.insightselectors.neighbours.port.JudgedChangesContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailListContract;
import dev.insightselectors.neighbours.port.TrailRegister;
import dev.insightselectors.neighbours.port.TrailRegisterContract;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.LimitsContract;
import dev.insightselectors.neighbours.testing.NoForbiddenStateContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The contracts of the ports, races and limits among them, over a database in a file. */
class SqlitePortsTest {
  private static final int ROUNDS = 50;

  @TempDir private Path directory;

  @SuppressWarnings("NullAway.Init")
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(directory.resolve("insights.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private NeighbourPorts ports() {
    return ports(database, new ResourceLimits(100_000, 100_000));
  }

  private static NeighbourPorts ports(Database database, ResourceLimits limits) {
    NeighbourPorts fakes = FakePorts.of(FakeWorld.sample());
    return SqliteWorld.ports(
        database,
        new NeighbourPorts(
            fakes.insights(),
            fakes.trails(),
            fakes.eventDataStores(),
            fakes.identifiers(),
            () -> limits));
  }

  /** One that is closed is out of reach for good. */
  private NeighbourPorts closed() {
    Database other = Database.open(directory.resolve("closed.db"));
    other.close();
    return ports(other, ResourceLimits.OF_AWS);
  }

  @Nested
  class OfTrails extends TrailRegisterContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected Optional<TrailRegister> unreachableTrails() {
      return Optional.of(closed().trails());
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
      return Optional.of(closed().eventDataStores());
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
      return Optional.of(closed().insights().insightSelections());
    }
  }

  @Nested
  class OfJudgedChanges extends JudgedChangesContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected int rounds() {
      return ROUNDS;
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
      return ROUNDS;
    }
  }

  @Nested
  class OfLimits extends LimitsContract {
    @Override
    protected NeighbourPorts backend(ResourceLimits limits) {
      return ports(database, limits);
    }
  }
}
