package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.EventSelectors;

/** Event selectors: an object with EventSelectors or AdvancedEventSelectors. */
public final class EventSelectorsJson {

  public ObjectNode write(EventSelectors selectors) {
    return Forms.EVENT_SELECTORS.write(selectors);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public EventSelectors read(JsonNode json) {
    return Forms.EVENT_SELECTORS.read(json);
  }
}
