package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Function;

/**
 * How values of one kind stand in a document.
 *
 * @param <D> the JSON, member by member
 * @param <T> what it means
 */
final class Form<D, T> {
  private final String definition;
  private final Schema schema;
  private final Class<D> spelled;
  private final Function<D, T> meaning;
  private final Function<T, D> spelling;

  /**
   * @param definition the name of its schema
   */
  Form(String definition, Class<D> spelled, Function<D, T> meaning, Function<T, D> spelling) {
    this.definition = definition;
    this.schema = Schema.ofDefinition(definition);
    this.spelled = spelled;
    this.meaning = meaning;
    this.spelling = spelling;
  }

  String definition() {
    return definition;
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  T read(JsonNode json) {
    schema.check(json);
    return Place.here(() -> meaning.apply(bound(json)));
  }

  ObjectNode write(T value) {
    return Json.MAPPER.valueToTree(spelling.apply(value));
  }

  void write(T value, JsonGenerator out) throws IOException {
    out.writePOJO(spelling.apply(value));
  }

  private D bound(JsonNode json) {
    try {
      return Json.MAPPER.treeToValue(json, spelled);
    } catch (JsonProcessingException unbindable) {
      throw new DocumentException("", unbindable.getOriginalMessage());
    }
  }
}
