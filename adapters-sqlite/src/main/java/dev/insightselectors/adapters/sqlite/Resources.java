package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What is read and changed in the table, each in the session that it is given. */
final class Resources {
  private static final String SELECT =
      "SELECT arn, list, name, document, insights, revision FROM resource ";

  private Resources() {}

  static Optional<Row> find(Session session, ResourceArn arn) throws SQLException {
    return session.find(SELECT + "WHERE arn = ?", Row::read, arn.toString());
  }

  static List<Row> all(Session session) throws SQLException {
    return session.list(SELECT + "ORDER BY arn", Row::read);
  }

  static List<Row> of(Session session, String list) throws SQLException {
    return session.list(SELECT + "WHERE list = ?", Row::read, list);
  }

  /** In the order of the ARNs; a page's token is its last, so it holds whatever comes and goes. */
  static Page<Row> page(Session session, String list, PageRequest asked) throws SQLException {
    List<Row> found =
        session.list(
            SELECT + "WHERE list = ? AND arn > ? ORDER BY arn LIMIT ?",
            Row::read,
            list,
            asked.from().orElse(""),
            asked.most() + 1L);
    return Page.of(asked, found, Row::arn);
  }

  /** Whether another of the list has the name. */
  static boolean isTaken(Session session, String list, String name, ResourceArn but)
      throws SQLException {
    return session
        .find(
            "SELECT arn FROM resource WHERE list = ? AND name = ? AND arn <> ?",
            row -> true,
            list,
            name,
            but.toString())
        .isPresent();
  }

  /** Unless there is one of its ARN. */
  static boolean add(Session session, Row row) throws SQLException {
    return 1
        == session.change(
            "INSERT INTO resource (arn, list, name, document, insights, revision)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            row.arn(),
            row.list(),
            row.name(),
            row.document(),
            row.insights(),
            row.revision().value());
  }

  /** Everything but the Insights, if it is at the revision that was judged. */
  static boolean replace(Session session, Row row, Revision judged) throws SQLException {
    return 1
        == session.change(
            "UPDATE resource SET name = ?, document = ?, revision = ?"
                + " WHERE arn = ? AND revision = ?",
            row.name(),
            row.document(),
            row.revision().value(),
            row.arn(),
            judged.value());
  }

  /** The Insights alone, and a revision with them, if it is at the one that was judged. */
  static boolean replace(
      Session session, ResourceArn arn, Revision judged, InsightSelection selection)
      throws SQLException {
    return 1
        == session.change(
            "UPDATE resource SET insights = ?, revision = ? WHERE arn = ? AND revision = ?",
            Row.text(selection),
            Row.newRevision().value(),
            arn.toString(),
            judged.value());
  }

  static boolean remove(Session session, ResourceArn arn, Revision judged) throws SQLException {
    return 1
        == session.change(
            "DELETE FROM resource WHERE arn = ? AND revision = ?", arn.toString(), judged.value());
  }
}
