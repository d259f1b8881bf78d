package dev.insightselectors.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.documents.WorldRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database is of us, of one process, of a version that we know, and outlives us. */
class DatabaseTest {
  private static final Trail TRAIL =
      Trail.deliveringTo(Samples.BUCKET, TrailArn.of(Samples.CALLER, new TrailName("Kept")));
  private static final InsightSelection CALL_RATE =
      new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty());
  private static final World WORLD =
      World.empty(WorldKind.CLOSED).withTrails(List.of(new TrailEntry(TRAIL, CALL_RATE)));

  @TempDir private Path directory;

  @SuppressWarnings("NullAway.Init")
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("insights.db");
  }

  @Test
  void keepsAWorldWholeUntilItIsOpenedAgain() {
    try (Database first = Database.open(file)) {
      assertThat(SqliteWorld.surroundingsIn(first)).isEmpty();
      new SqliteWorld(first, new Around()).replace(WORLD);
    }
    try (Database second = Database.open(file)) {
      assertThat(SqliteWorld.surroundingsIn(second)).contains(World.empty(WorldKind.CLOSED));
      assertThat(new SqliteWorld(second, new Around()).read()).isEqualTo(WORLD);
    }
  }

  @Test
  void isOfOneProcessAtATime() {
    try (Database first = Database.open(file)) {
      assertThat(first.file()).isEqualTo(file);
      assertThatThrownBy(() -> Database.open(file))
          .isInstanceOf(BackendException.class)
          .hasMessage(
              "the database %s is in use by another process; one at a time may have it", file);
    }
    Database.open(file).close();
  }

  @Test
  void refusesADatabaseOfSomethingElse() throws SQLException {
    inSql("CREATE TABLE customers (name TEXT)");

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(BackendException.class)
        .hasMessage("%s is a database of something else", file);
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Files.writeString(file, "{\"World\": \"closed\"}".repeat(100));

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(BackendException.class)
        .hasMessageStartingWith("cannot open the database " + file + ": ")
        .hasMessageContaining("not a database");
  }

  @Test
  void refusesADatabaseOfANewerVersion() throws SQLException {
    Database.open(file).close();
    inSql("PRAGMA user_version = 7");

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("was written by a newer version of Insight Selectors (schema 7;");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path nowhere = directory.resolve("nowhere/insights.db");

    assertThatThrownBy(() -> Database.open(nowhere))
        .isInstanceOf(BackendException.class)
        .hasMessageStartingWith("cannot open the database " + nowhere);
  }

  /** A failure of ours, which no caller could mend; the other trails are answered. */
  @Test
  void tellsWhatCannotBeReadAsItsOwnFailure() throws SQLException {
    try (Database first = Database.open(file)) {
      new SqliteWorld(first, new Around()).replace(WORLD);
    }
    inSql("UPDATE resource SET document = '{\"TrailARN\": 1}'");

    try (Database second = Database.open(file)) {
      SqliteTrails trails = new SqliteTrails(second, () -> WORLD.limits());
      assertThatThrownBy(() -> trails.find(TRAIL.arn()))
          .isInstanceOf(BackendException.class)
          .hasMessage("the database holds no readable %s", TRAIL.arn());
    }
  }

  /** Changes that wait together are made together; one that fails takes none with it. */
  @Test
  void undoesAChangeThatFailsAlone() {
    try (Database database = Database.open(file)) {
      assertThatThrownBy(
              () ->
                  database.write(
                      session -> {
                        Resources.add(session, Row.of(TrailEntry.of(TRAIL)));
                        throw new IllegalStateException("half way");
                      }))
          .hasMessage("half way");

      assertThat(database.<Optional<Row>>read(it -> Resources.find(it, TRAIL.arn()))).isEmpty();
    }
  }

  private void inSql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What lies around the trails and stores: nothing. */
  private static final class Around implements WorldRegistry {
    private World world = World.empty(WorldKind.CLOSED);

    @Override
    public World read() {
      return world;
    }

    @Override
    public void replace(World other) {
      world = other;
    }
  }
}
