package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.core.port.EventDataStoreListContract;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.EventDataStoresContract;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.InsightSelectionsContract;
import dev.insightselectors.core.port.JudgedChangesContract;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.TrailListContract;
import dev.insightselectors.core.port.Trails;
import dev.insightselectors.core.port.TrailsContract;
import dev.insightselectors.neighbours.testing.NoForbiddenStateContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

  @Nested
  class TrailsOverHttp extends TrailsContract {
    @Override
    protected Ports backend() {
      return served.ports();
    }

    @Override
    protected Optional<Trails> unreachableTrails() {
      return Optional.of(ServedWorld.unreachable().trails());
    }
  }

  @Nested
  class TrailListsOverHttp extends TrailListContract {
    @Override
    protected Ports backend() {
      return served.ports();
    }
  }

  @Nested
  class EventDataStoresOverHttp extends EventDataStoresContract {
    @Override
    protected Ports backend() {
      return served.ports();
    }

    @Override
    protected Optional<EventDataStores> unreachableEventDataStores() {
      return Optional.of(ServedWorld.unreachable().eventDataStores());
    }
  }

  @Nested
  class EventDataStoreListsOverHttp extends EventDataStoreListContract {
    @Override
    protected Ports backend() {
      return served.ports();
    }
  }

  @Nested
  class SelectionsOverHttp extends InsightSelectionsContract {
    @Override
    protected Ports backend() {
      return served.ports();
    }

    @Override
    protected Optional<InsightSelections> unreachableInsightSelections() {
      return Optional.of(ServedWorld.unreachable().insightSelections());
    }
  }

  @Nested
  class JudgedChangesOverHttp extends JudgedChangesContract {
    @Override
    protected Ports backend() {
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
    protected Ports backend() {
      return served.ports();
    }

    @Override
    protected int rounds() {
      return ROUNDS;
    }
  }
}
