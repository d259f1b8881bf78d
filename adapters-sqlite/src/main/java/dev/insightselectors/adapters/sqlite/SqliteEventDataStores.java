package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Limits;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.sql.SQLException;
import java.util.Optional;

/** The event data stores of a database. */
record SqliteEventDataStores(Database database, Limits limits) implements EventDataStoreRegister {
  @Override
  public Optional<Versioned<EventDataStore>> find(EventDataStoreArn arn) {
    return database
        .read(session -> Resources.find(session, arn))
        .map(row -> new Versioned<>(row.store(), row.revision()));
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    return database
        .read(session -> Resources.page(session, Row.listOf(account, region), page))
        .map(Row::store);
  }

  @Override
  public boolean create(EventDataStore store) {
    int limit = limits.now().eventDataStores();
    Row fresh = fresh(store);
    return database.write(
        session ->
            isNameFree(session, fresh, store.arn())
                && EventDataStoreRegister.haveRoom(
                    Resources.of(session, fresh.list()).stream().map(Row::store), limit)
                && Resources.add(session, fresh));
  }

  @Override
  public boolean replace(EventDataStore store, Revision judged) {
    Row changed = fresh(store);
    return database.write(
        session ->
            keepsItsNameOrTakesAFreeOne(session, changed, store.arn())
                && Resources.replace(session, changed, judged)
                && (!store.isPendingDeletion() || withoutInsights(session, changed, store.arn())));
  }

  private static Row fresh(EventDataStore store) {
    return Row.of(new EventDataStoreEntry(store, InsightSelection.NONE));
  }

  /** A world may have put two stores of one name; each of them keeps it. */
  private static boolean keepsItsNameOrTakesAFreeOne(
      Session session, Row changed, EventDataStoreArn arn) throws SQLException {
    return Resources.find(session, arn)
            .filter(found -> found.name().equals(changed.name()))
            .isPresent()
        || isNameFree(session, changed, arn);
  }

  private static boolean isNameFree(Session session, Row row, EventDataStoreArn arn)
      throws SQLException {
    return !Resources.isTaken(session, row.list(), row.name(), arn);
  }

  private static boolean withoutInsights(Session session, Row changed, EventDataStoreArn arn)
      throws SQLException {
    return Resources.replace(session, arn, changed.revision(), InsightSelection.NONE);
  }
}
