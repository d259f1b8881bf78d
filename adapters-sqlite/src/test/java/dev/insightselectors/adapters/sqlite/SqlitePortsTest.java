package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.PortContracts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contracts of the ports over a database in a file. */
class SqlitePortsTest extends PortContracts {
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
  protected NeighbourPorts ports() {
    return Databases.ports(database, Databases.ROOMY);
  }

  /** One that is closed is out of reach for good. */
  @Override
  protected NeighbourPorts unreachable() {
    Database closed = Database.open(directory.resolve("closed.db"));
    closed.close();
    return Databases.ports(closed, Databases.ROOMY);
  }
}
