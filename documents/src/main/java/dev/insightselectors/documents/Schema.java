package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The published schema of the world document, or one of its definitions. */
final class Schema {
  /** No object that is known has so many; the check of many unknown ones takes their square. */
  private static final int MOST_MEMBERS = 100;

  /** A policy may be written as one text, with much space in it. */
  private static final int LONGEST_TEXT = 1 << 16;

  private static final String RESOURCE = "world.schema.json";

  /** The whole document. */
  static final Schema WORLD = new Schema(() -> Root.SCHEMA);

  private final Supplier<JsonSchema> reading;
  private volatile @Nullable JsonSchema read;

  private Schema(Supplier<JsonSchema> reading) {
    this.reading = reading;
  }

  static Schema ofDefinition(String name) {
    return new Schema(() -> Root.SCHEMA.getRefSchema(pointer().append("$defs").append(name)));
  }

  /** Read when the first document comes: that takes longer than a server does to start. */
  private static final class Root {
    static final JsonSchema SCHEMA = load();
  }

  /** Whoever comes at the same time reads the same. */
  private JsonSchema schema() {
    JsonSchema known = read;
    if (known == null) {
      known = reading.get();
      read = known;
    }
    return known;
  }

  /** Everything that is wrong with the JSON; none when it fits. */
  List<Problem> problems(JsonNode json, Unknown unknown) {
    return tooMuch(json)
        .map(List::of)
        .orElseGet(
            () ->
                schema().validate(json).stream()
                    .filter(message -> !unknown.ignores(message))
                    .map(SchemaProblems::problem)
                    .toList());
  }

  private static Optional<Problem> tooMuch(JsonNode json) {
    if (json.isObject() && json.size() > MOST_MEMBERS) {
      return Optional.of(new Problem("", "has more than " + MOST_MEMBERS + " members"));
    }
    if (json.isTextual() && json.textValue().length() > LONGEST_TEXT) {
      return Optional.of(new Problem("", "has more than " + LONGEST_TEXT + " characters"));
    }
    return StreamSupport.stream(json.spliterator(), false)
        .flatMap(part -> tooMuch(part).stream())
        .findFirst();
  }

  void check(JsonNode json, Unknown unknown) {
    List<Problem> problems = problems(json, unknown);
    if (!problems.isEmpty()) {
      throw new DocumentException(problems);
    }
  }

  private static JsonNodePath pointer() {
    return new JsonNodePath(PathType.JSON_POINTER);
  }

  private static JsonSchema load() {
    try (InputStream resource = Schema.class.getResourceAsStream(RESOURCE)) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              Objects.requireNonNull(resource, RESOURCE),
              SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
