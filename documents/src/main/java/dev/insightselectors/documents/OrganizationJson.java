package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Organization;

/** The JSON of one organization, as a world document holds it. */
public final class OrganizationJson {

  public ObjectNode write(Organization entry) {
    return Forms.ORGANIZATION.write(entry);
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public Organization read(JsonNode json) {
    return Forms.ORGANIZATION.read(json);
  }
}
