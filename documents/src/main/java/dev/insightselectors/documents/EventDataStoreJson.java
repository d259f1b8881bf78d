package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON of one event data store, as a world document holds it. */
public final class EventDataStoreJson {

  public ObjectNode write(EventDataStoreEntry entry) {
    return Forms.EVENT_DATA_STORE.write(entry);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public EventDataStoreEntry read(JsonNode json) {
    return Forms.EVENT_DATA_STORE.read(json);
  }
}
