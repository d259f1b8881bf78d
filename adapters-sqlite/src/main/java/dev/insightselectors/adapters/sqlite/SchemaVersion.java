package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.port.BackendException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What a database of ours is made of, version by version; an older one is brought forward. */
final class SchemaVersion {
  /** "ISel" in ASCII: what tells a database of ours from others. */
  private static final int OURS = 0x4953656C;

  /** What leads from each version to the next, from nothing on. */
  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              """
              CREATE TABLE resource (
                arn TEXT PRIMARY KEY,
                list TEXT NOT NULL,
                name TEXT NOT NULL,
                document TEXT NOT NULL,
                insights TEXT NOT NULL,
                revision TEXT NOT NULL
              ) WITHOUT ROWID
              """,
              "CREATE UNIQUE INDEX resource_by_list ON resource (list, arn)",
              "CREATE INDEX resource_by_name ON resource (list, name)",
              "CREATE TABLE surroundings (world TEXT NOT NULL)",
              "PRAGMA application_id = " + OURS));

  private SchemaVersion() {}

  /** Makes the database what this version needs, in one step. */
  static void bring(Session session, Path file) throws SQLException {
    int version = number(session, "PRAGMA user_version");
    boolean isEmpty = number(session, "SELECT count(*) FROM sqlite_schema") == 0;
    if (!isEmpty && number(session, "PRAGMA application_id") != OURS) {
      throw new BackendException(file + " is a database of something else");
    }
    if (version > STEPS.size()) {
      throw new BackendException(
          "%s was written by a newer version of Insight Selectors (schema %s; this one knows %s)"
              .formatted(file, version, STEPS.size()));
    }
    session.run("BEGIN IMMEDIATE");
    for (List<String> step : STEPS.subList(version, STEPS.size())) {
      for (String statement : step) {
        session.run(statement);
      }
    }
    session.run("PRAGMA user_version = " + STEPS.size());
    session.run("COMMIT");
  }

  private static int number(Session session, String sql) throws SQLException {
    return session.find(sql, row -> row.getInt(1)).orElseThrow();
  }
}
