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
import dev.insightselectors.core.port.Deadline;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.core.testing.Together;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

  private static final int MANY = 16;
  private static final Optional<String> HALF_WAY = Optional.of("half way");

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
      List<Optional<String>> failed =
          Together.run(MANY, number -> failure(() -> database.write(it -> made(it, number))));

      for (int number = 0; number < MANY; number++) {
        TrailArn arn = trail(number).arn();
        assertThat(failed.get(number)).isEqualTo(fails(number) ? HALF_WAY : Optional.empty());
        assertThat(database.<Optional<Row>>read(it -> Resources.find(it, arn)).isPresent())
            .isNotEqualTo(fails(number));
      }
    }
  }

  private static boolean made(Session session, int number) throws SQLException {
    boolean added = Resources.add(session, Row.of(TrailEntry.of(trail(number))));
    if (number % 4 == 1) {
      throw new IllegalStateException("half way");
    }
    if (number % 4 == 3) {
      throw new AssertionError("half way");
    }
    return added;
  }

  private static boolean fails(int number) {
    return number % 2 == 1;
  }

  private static Trail trail(int number) {
    return Trail.deliveringTo(
        Samples.BUCKET, TrailArn.of(Samples.CALLER, new TrailName("Trail" + number)));
  }

  private static Optional<String> failure(Runnable change) {
    try {
      change.run();
      return Optional.empty();
    } catch (IllegalStateException told) {
      return Optional.of(String.valueOf(told.getMessage()));
    } catch (BackendException told) {
      return Optional.of(String.valueOf(told.getMessage()).replaceAll(".*: ", ""));
    }
  }

  /** Whatever keeps the database busy: a call has so long, and no longer. */
  @Test
  void keepsNoCallLongerThanItHas() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (Database database = Database.open(file)) {
      CompletableFuture<Boolean> slow =
          CompletableFuture.supplyAsync(() -> database.write(it -> waited(begun, goOn)));
      begun.await();

      assertThatThrownBy(
              () -> Deadline.in(Duration.ofMillis(50)).bounding(() -> database.write(it -> true)))
          .isInstanceOf(BackendException.class)
          .hasMessage("the database %s did not make a change in time; it may be made still", file);
      assertThat(slow).isNotDone();

      goOn.countDown();
      assertThat(slow.get()).isTrue();
    }
  }

  private static boolean waited(CountDownLatch begun, CountDownLatch goOn) {
    begun.countDown();
    try {
      goOn.await();
      return true;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
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
