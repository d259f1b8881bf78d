package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import dev.insightselectors.core.model.Quoted;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Puts what a schema has against a value into our words. */
final class SchemaProblems {
  private SchemaProblems() {}

  static Problem problem(ValidationMessage message) {
    String place = message.getInstanceLocation().toString();
    return switch (message.getType()) {
      case "additionalProperties" ->
          new Problem(member(place, message), "is not a member that is known here");
      case "required" -> new Problem(member(place, message), "is missing");
      default -> new Problem(place, reason(message));
    };
  }

  private static String reason(ValidationMessage message) {
    JsonNode rule = message.getSchemaNode();
    JsonNode found = message.getInstanceNode();
    return switch (message.getType()) {
      case "type" -> "has to be of type %s, is %s".formatted(anyOf(rule), kind(found));
      case "enum" -> "has to be %s, is %s".formatted(anyOf(rule), shown(found));
      case "pattern" -> "has to fit %s, is %s".formatted(rule.asText(), shown(found));
      case "minimum" -> "has to be %s or more, is %s".formatted(rule, shown(found));
      case "maximum" -> "has to be %s or less, is %s".formatted(rule, shown(found));
      case "minLength" -> "may not be empty";
      case "maxLength" -> "may have %s characters at the most".formatted(rule);
      default -> message.getError();
    };
  }

  private static String member(String place, ValidationMessage message) {
    return place + JsonPointer.empty().appendProperty(message.getProperty());
  }

  private static String anyOf(JsonNode rule) {
    return rule.isArray()
        ? StreamSupport.stream(rule.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(" or "))
        : rule.asText();
  }

  private static String kind(JsonNode found) {
    return found.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  private static String shown(JsonNode found) {
    if (found.isContainerNode()) {
      return kind(found);
    }
    return found.isTextual() ? Quoted.of(found.textValue()) : found.toString();
  }
}
