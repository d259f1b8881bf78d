package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.adapters.sqlite.Database;
import dev.insightselectors.adapters.sqlite.SqliteWorld;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Provides the ports over a database, with what lies around in memory, and both as the registry.
 *
 * <p>Needs the {@link World} that a new database begins with and an {@link InstantSource}.
 */
final class SqliteModule extends AbstractModule {
  private final Database database;

  SqliteModule(Database database) {
    this.database = database;
  }

  @Provides
  @Singleton
  InMemoryWorld surroundings(World world, InstantSource clock) {
    Optional<World> kept = SqliteWorld.surroundingsIn(database);
    World around = kept.orElse(world).withTrails(List.of()).withEventDataStores(List.of());
    InMemoryWorld surroundings = new InMemoryWorld(around, clock);
    if (kept.isEmpty()) {
      new SqliteWorld(database, surroundings).replace(world);
    }
    return surroundings;
  }

  @Provides
  WorldRegistry registry(InMemoryWorld surroundings) {
    return new SqliteWorld(database, surroundings);
  }

  @Provides
  NeighbourPorts ports(InMemoryWorld surroundings) {
    return SqliteWorld.ports(database, surroundings.ports());
  }
}
