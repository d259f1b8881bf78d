package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.FakePorts;

/** The ports over databases of the tests. */
final class Databases {
  /** The tests make as many as they please. */
  static final ResourceLimits ROOMY = new ResourceLimits(100_000, 100_000);

  private Databases() {}

  /** What does not lie in the database is made up. */
  static NeighbourPorts ports(Database database, ResourceLimits limits) {
    NeighbourPorts fakes = FakePorts.of(FakeWorld.sample());
    return SqliteWorld.ports(
        database,
        new NeighbourPorts(
            fakes.insights(),
            fakes.trails(),
            fakes.eventDataStores(),
            fakes.identifiers(),
            () -> limits,
            fakes.observations()));
  }
}
