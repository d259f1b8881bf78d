package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.InsightSelection;

/** The JSON of the Insights of one trail or event data store, on their own. */
public final class InsightSelectionJson {

  public ObjectNode write(InsightSelection entry) {
    return Forms.INSIGHT_SELECTION.write(entry);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public InsightSelection read(JsonNode json) {
    return Forms.INSIGHT_SELECTION.read(json);
  }
}
