package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.Problem;
import dev.insightselectors.documents.TrailEntry;
import java.util.List;

/** Trails and event data stores without their Insights, which are a resource of their own. */
public final class ResourceJson {
  private ResourceJson() {}

  public static ObjectNode of(Trail trail) {
    return JsonFormat.TRAIL.write(TrailEntry.of(trail));
  }

  public static ObjectNode of(EventDataStore store) {
    return JsonFormat.EVENT_DATA_STORE.write(EventDataStoreEntry.of(store));
  }

  public static Trail trail(JsonNode json) {
    return alone(JsonFormat.TRAIL.read(json));
  }

  public static EventDataStore eventDataStore(JsonNode json) {
    return alone(JsonFormat.EVENT_DATA_STORE.read(json));
  }

  /** As a registry told of it, which may know more members than we do. */
  public static Trail storedTrail(JsonNode json) {
    return alone(JsonFormat.TRAIL.readStored(json));
  }

  /** The same. */
  public static EventDataStore storedEventDataStore(JsonNode json) {
    return alone(JsonFormat.EVENT_DATA_STORE.readStored(json));
  }

  private static Trail alone(TrailEntry entry) {
    refuseInsights(entry.selection());
    return entry.trail();
  }

  private static EventDataStore alone(EventDataStoreEntry entry) {
    refuseInsights(entry.selection());
    return entry.store();
  }

  private static void refuseInsights(InsightSelection selection) {
    if (!selection.equals(InsightSelection.NONE)) {
      throw new DocumentException(
          List.of(new Problem("/InsightSelectors", "have a path of their own")));
    }
  }
}
