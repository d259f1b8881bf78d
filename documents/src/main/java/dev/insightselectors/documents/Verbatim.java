package dev.insightselectors.documents;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** JSON that is bound as it stands; alone, Jackson would bind an absent node as a present one. */
record Verbatim(@JsonValue JsonNode json) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Verbatim {}
}
