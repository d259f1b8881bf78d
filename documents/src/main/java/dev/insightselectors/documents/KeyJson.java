package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON of one KMS key, as a world document holds it. */
public final class KeyJson {

  public ObjectNode write(KeyEntry entry) {
    return Forms.KEY.write(entry);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public KeyEntry read(JsonNode json) {
    return Forms.KEY.read(json);
  }
}
