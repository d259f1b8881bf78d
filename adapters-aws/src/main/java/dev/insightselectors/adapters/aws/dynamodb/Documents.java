package dev.insightselectors.adapters.aws.dynamodb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.TrailEntry;

/** Trails and event data stores as the text of JSON, in the form that a world document has. */
final class Documents {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Documents() {}

  static String of(Trail trail) {
    return JsonFormat.TRAIL.write(TrailEntry.of(trail)).toString();
  }

  static String of(EventDataStore store) {
    return JsonFormat.EVENT_DATA_STORE.write(EventDataStoreEntry.of(store)).toString();
  }

  static Trail trail(Item item) {
    return Item.understood(item.key(), () -> JsonFormat.TRAIL.readStored(tree(item)).trail());
  }

  static EventDataStore store(Item item) {
    return Item.understood(
        item.key(), () -> JsonFormat.EVENT_DATA_STORE.readStored(tree(item)).store());
  }

  private static JsonNode tree(Item item) {
    try {
      return MAPPER.readTree(item.document());
    } catch (JsonProcessingException notOurs) {
      throw new IllegalArgumentException("its document is no JSON", notOurs);
    }
  }
}
