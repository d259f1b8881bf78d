package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.port.BackendException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/** One connection, for one thread at a time; its statements are prepared once. */
final class Session implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 5000;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /** What is done with a session; an exception undoes it. */
  interface Work<T> {
    T in(Session session) throws SQLException;
  }

  /** What a row leads to. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Session(Connection connection) {
    this.connection = connection;
  }

  /** Every commit is on the disk before it returns. */
  static Session writing(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE_MILLIS);
    return open(file, config);
  }

  static Session reading(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    return open(file, config);
  }

  private static Session open(Path file, SQLiteConfig config) throws SQLException {
    return new Session(config.createConnection("jdbc:sqlite:" + file));
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** How many rows it changed. */
  int change(String sql, Object... values) throws SQLException {
    return filled(sql, values).executeUpdate();
  }

  <T> Optional<T> find(String sql, Reading<T> reading, Object... values) throws SQLException {
    return list(sql, reading, values).stream().findFirst();
  }

  <T> List<T> list(String sql, Reading<T> reading, Object... values) throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = filled(sql, values).executeQuery()) {
      while (rows.next()) {
        found.add(reading.of(rows));
      }
    }
    return found;
  }

  private PreparedStatement filled(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new BackendException("cannot close a database: " + failure.getMessage(), failure);
    }
  }
}
