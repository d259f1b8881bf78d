package dev.insightselectors.adapters.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.TrailEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A trail or event data store with its Insights, as a row of the table: JSON in the form of a world
 * document.
 *
 * @param list the list that it is in
 * @param name of an event data store; that of a trail is in its ARN too
 */
record Row(
    String arn, String list, String name, String document, String insights, Revision revision) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String TRAILS = "trails ";

  static Row of(TrailEntry entry) {
    Trail trail = entry.trail();
    return new Row(
        trail.arn().toString(),
        listOf(trail.account()),
        trail.arn().name().value(),
        text(trail),
        text(entry.selection()),
        newRevision());
  }

  static Row of(EventDataStoreEntry entry) {
    EventDataStore store = entry.store();
    return new Row(
        store.arn().toString(),
        listOf(store.arn().account(), store.arn().region()),
        store.name(),
        text(store),
        text(entry.selection()),
        newRevision());
  }

  static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        new Revision(row.getString(6)));
  }

  /** An account's trails are listed whatever their Region. */
  static String listOf(AccountId account) {
    return TRAILS + account.value();
  }

  static String listOf(AccountId account, Region region) {
    return "stores %s %s".formatted(account.value(), region);
  }

  static Revision newRevision() {
    return new Revision(UUID.randomUUID().toString());
  }

  static String text(Trail trail) {
    return JsonFormat.TRAIL.write(TrailEntry.of(trail)).toString();
  }

  static String text(EventDataStore store) {
    EventDataStoreEntry alone = new EventDataStoreEntry(store, InsightSelection.NONE);
    return JsonFormat.EVENT_DATA_STORE.write(alone).toString();
  }

  static String text(InsightSelection selection) {
    return JsonFormat.INSIGHT_SELECTION.write(selection).toString();
  }

  boolean isTrail() {
    return list.startsWith(TRAILS);
  }

  Trail trail() {
    return read(JsonFormat.TRAIL, document).trail();
  }

  EventDataStore store() {
    return read(JsonFormat.EVENT_DATA_STORE, document).store();
  }

  InsightSelection selection() {
    return read(JsonFormat.INSIGHT_SELECTION, insights);
  }

  /** What stands in a row is ours: where nothing can be made of it, no caller did that. */
  private <T> T read(JsonFormat<T> format, String text) {
    try {
      return format.readStored(MAPPER.readTree(text));
    } catch (JsonProcessingException | DocumentException corrupt) {
      throw new BackendException("the database holds no readable " + arn, corrupt);
    }
  }
}
