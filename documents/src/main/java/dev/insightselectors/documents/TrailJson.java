package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON of one trail, as a world document holds it. */
public final class TrailJson {

  public ObjectNode write(TrailEntry entry) {
    return Forms.TRAIL.write(entry);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public TrailEntry read(JsonNode json) {
    return Forms.TRAIL.read(json);
  }
}
