package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.neighbours.port.AccountTrails;
import dev.insightselectors.neighbours.port.Limits;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.sql.SQLException;
import java.util.Optional;

/** The trails of a database. */
record SqliteTrails(Database database, Limits limits) implements TrailRegister {
  @Override
  public Optional<Versioned<Trail>> find(TrailArn arn) {
    return database
        .read(session -> Resources.find(session, arn))
        .map(row -> new Versioned<>(row.trail(), row.revision()));
  }

  @Override
  public Page<Trail> ownedBy(AccountId account, PageRequest page) {
    return database
        .read(session -> Resources.page(session, Row.listOf(account), page))
        .map(Row::trail);
  }

  @Override
  public boolean create(Trail trail) {
    int limit = limits.now().trails();
    Row fresh = Row.of(TrailEntry.of(trail));
    return database.write(
        session -> others(session, trail).admit(trail, limit) && Resources.add(session, fresh));
  }

  @Override
  public boolean replace(Trail trail, Revision judged) {
    Row changed = Row.of(TrailEntry.of(trail));
    return database.write(
        session ->
            !(trail.isMultiRegion() && collides(session, trail))
                && Resources.replace(session, changed, judged));
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return database.write(session -> Resources.remove(session, arn, judged));
  }

  /** One that showed in every Region before keeps its name, whoever else has it. */
  private static boolean collides(Session session, Trail trail) throws SQLException {
    return Resources.find(session, trail.arn())
            .filter(old -> !old.trail().isMultiRegion())
            .isPresent()
        && others(session, trail).beside(trail).haveNameOf(trail);
  }

  private static AccountTrails others(Session session, Trail trail) throws SQLException {
    return AccountTrails.among(
        Resources.of(session, Row.listOf(trail.account())).stream().map(Row::trail), trail);
  }
}
