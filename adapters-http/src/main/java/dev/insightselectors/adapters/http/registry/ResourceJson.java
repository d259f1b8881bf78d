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
    TrailEntry entry = JsonFormat.TRAIL.read(json);
    refuseInsights(entry.selection());
    return entry.trail();
  }

  public static EventDataStore eventDataStore(JsonNode json) {
    EventDataStoreEntry entry = JsonFormat.EVENT_DATA_STORE.read(json);
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
