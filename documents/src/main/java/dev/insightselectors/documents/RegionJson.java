package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON of one Region, as a world document holds it. */
public final class RegionJson {

  public ObjectNode write(RegionFacts entry) {
    return Forms.REGION.write(entry);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public RegionFacts read(JsonNode json) {
    return Forms.REGION.read(json);
  }
}
