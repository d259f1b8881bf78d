package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.RaceContracts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What many do at once to a database in a file. */
class SqliteRacesTest extends RaceContracts {
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

  @Override
  protected NeighbourPorts ports(ResourceLimits limits) {
    return Databases.ports(database, limits);
  }

  @Override
  protected int rounds() {
    return 50;
  }
}
