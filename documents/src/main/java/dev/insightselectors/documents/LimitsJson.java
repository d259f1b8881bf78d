package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.ResourceLimits;

/** The JSON of the limits, as a world document holds them. */
public final class LimitsJson {

  public ObjectNode write(ResourceLimits limits) {
    return Forms.LIMITS.write(limits);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public ResourceLimits read(JsonNode json) {
    return Forms.LIMITS.read(json);
  }
}
