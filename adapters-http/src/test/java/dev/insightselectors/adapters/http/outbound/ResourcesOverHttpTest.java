package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.port.EventDataStoreListContract;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.EventDataStoreRegisterContract;
import dev.insightselectors.neighbours.port.InsightSelectionsContract;
import dev.insightselectors.neighbours.port.JudgedChangesContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailListContract;
import dev.insightselectors.neighbours.port.TrailRegister;
import dev.insightselectors.neighbours.port.TrailRegisterContract;
import dev.insightselectors.neighbours.testing.LimitsContract;
import dev.insightselectors.neighbours.testing.NoForbiddenStateContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The contracts of trails, event data stores and their Insights, over a server over memory. */
class ResourcesOverHttpTest {
  private static final int ROUNDS = 20;

  @SuppressWarnings("NullAway.Init")
  private static ServedWorld served;

  @BeforeAll
  static void serve() {
    served = new ServedWorld();
  }

  @AfterAll
  static void stop() {
    served.proxy.assertDescribed();
    served.close();
  }

  /** What an earlier contract left would only make the lists of a later one longer. */
  @BeforeEach
  void startFromNothing() {
    served.world.replace(ServedWorld.roomy());
  }

  @Nested
  class TrailsOverHttp extends TrailRegisterContract {
    @Override
    protected NeighbourPorts backend() {
      return served.ports();
    }

    @Override
    protected Optional<TrailRegister> unreachableTrails() {
      return Optional.of(ServedWorld.unreachable().trails());
    }
  }

  @Nested
  class TrailListsOverHttp extends TrailListContract {
    @Override
    protected NeighbourPorts backend() {
      return served.ports();
    }
  }

  @Nested
  class EventDataStoresOverHttp extends EventDataStoreRegisterContract {
    @Override
    protected NeighbourPorts backend() {
      return served.ports();
    }

    @Override
    protected Optional<EventDataStoreRegister> unreachableEventDataStores() {
      return Optional.of(ServedWorld.unreachable().eventDataStores());
    }
  }

  @Nested
  class EventDataStoreListsOverHttp extends EventDataStoreListContract {
    @Override
    protected NeighbourPorts backend() {
      return served.ports();
    }
  }

  @Nested
  class SelectionsOverHttp extends InsightSelectionsContract {
    @Override
    protected NeighbourPorts backend() {
      return served.ports();
    }

    @Override
    protected Optional<InsightSelections> unreachableInsightSelections() {
      return Optional.of(ServedWorld.unreachable().insights().insightSelections());
    }
  }

  @Nested
  class JudgedChangesOverHttp extends JudgedChangesContract {
    @Override
    protected NeighbourPorts backend() {
      return served.ports();
    }

    @Override
    protected int rounds() {
      return ROUNDS;
    }
  }

  @Nested
  class NoForbiddenStateOverHttp extends NoForbiddenStateContract {
    @Override
    protected NeighbourPorts backend() {
      return served.ports();
    }

    @Override
    protected int rounds() {
      return ROUNDS;
    }
  }

  @Nested
  class LimitsOverHttp extends LimitsContract {
    @Override
    protected NeighbourPorts backend(ResourceLimits limits) {
      served.world.replace(World.empty(WorldKind.CLOSED).withLimits(limits));
      return served.ports();
    }
  }
}
