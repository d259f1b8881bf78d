package dev.insightselectors.adapters.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A world that is in a database, whole: its trails and event data stores row by row, what lies
 * around them as one document, which is answered from another registry and kept here too.
 */
public record SqliteWorld(Database database, WorldRegistry surroundings) implements WorldRegistry {
  /** The ports over the database; those that it has nothing to say of are the others. */
  public static NeighbourPorts ports(Database database, NeighbourPorts others) {
    return others.with(
        new SqliteTrails(database, others.limits()),
        new SqliteEventDataStores(database, others.limits()),
        new SqliteInsightSelections(database));
  }

  /** What lies around the trails and stores of the database; empty when nothing was put yet. */
  public static Optional<World> surroundingsIn(Database database) {
    return database
        .read(session -> session.find("SELECT world FROM surroundings", row -> row.getString(1)))
        .map(text -> new WorldJson().parseStored(text.getBytes(UTF_8)));
  }

  @Override
  public World read() {
    List<Row> rows = database.read(Resources::all);
    return surroundings
        .read()
        .withTrails(
            rows.stream()
                .filter(Row::isTrail)
                .map(row -> new TrailEntry(row.trail(), row.selection()))
                .toList())
        .withEventDataStores(
            rows.stream()
                .filter(row -> !row.isTrail())
                .map(row -> new EventDataStoreEntry(row.store(), row.selection()))
                .toList());
  }

  @Override
  public void replace(World world) {
    World around = world.withTrails(List.of()).withEventDataStores(List.of());
    database.write(
        session -> {
          put(session, world, new String(new WorldJson().write(around), UTF_8));
          return true;
        });
    surroundings.replace(around);
  }

  private static void put(Session session, World world, String around) throws SQLException {
    session.change("DELETE FROM resource");
    session.change("DELETE FROM surroundings");
    session.change("INSERT INTO surroundings (world) VALUES (?)", around);
    for (TrailEntry entry : world.trails()) {
      Resources.add(session, Row.of(entry));
    }
    for (EventDataStoreEntry entry : world.eventDataStores()) {
      Resources.add(session, Row.of(entry));
    }
  }
}
