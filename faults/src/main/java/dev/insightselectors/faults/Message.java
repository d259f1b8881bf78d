package dev.insightselectors.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An answer on its way out.
 *
 * @param headers by their names in lower case
 */
public record Message(int status, Map<String, String> headers, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OK = 200;

  /** The member that names an error. */
  static final String TYPE = "__type";

  boolean isSuccess() {
    return status == OK;
  }

  boolean isError(String name) {
    return error().filter(name::equals).isPresent();
  }

  /** The name of an error. */
  Optional<String> error() {
    return isSuccess() ? Optional.empty() : members().map(it -> it.path(TYPE).asText());
  }

  Message withStatus(int other) {
    return new Message(other, headers, body);
  }

  Message withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Message(status, more, body);
  }

  Message withoutHeader(String name) {
    Map<String, String> fewer = new HashMap<>(headers);
    fewer.remove(name);
    return new Message(status, fewer, body);
  }

  /** A body that is no JSON object stays as it is. */
  Message withMembers(UnaryOperator<ObjectNode> bend) {
    return members()
        .map(members -> new Message(status, headers, bend.apply(members).toString()))
        .orElse(this);
  }

  private Optional<ObjectNode> members() {
    try {
      return Optional.ofNullable(JSON.readTree(body))
          .filter(ObjectNode.class::isInstance)
          .map(ObjectNode.class::cast);
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }
}
