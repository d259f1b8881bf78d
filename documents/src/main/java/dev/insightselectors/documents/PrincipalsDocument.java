package dev.insightselectors.documents;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.insightselectors.core.policy.Principals;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Principal and NotPrincipal: a star, or names by kind. */
final class PrincipalsDocument {
  private static final TypeReference<Map<String, List<String>>> BY_KIND = new TypeReference<>() {};

  private PrincipalsDocument() {}

  static Principals read(JsonNode json) {
    return json.isTextual()
        ? Principals.all()
        : new Principals(false, Json.MAPPER.convertValue(json, BY_KIND), false);
  }

  static JsonNode write(Principals principals) {
    return principals.everyone()
        ? TextNode.valueOf("*")
        : Json.MAPPER.valueToTree(new TreeMap<>(principals.byKind()));
  }
}
