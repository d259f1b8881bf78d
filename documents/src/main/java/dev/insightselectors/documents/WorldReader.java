package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a world entry by entry, so that only one is held as JSON at a time. Each entry is checked
 * against its own definition in the schema; what remains, the document with its lists empty,
 * against the whole schema.
 */
final class WorldReader {
  private static final int ENOUGH = 20;

  private final JsonParser parser;
  private final Unknown unknown;
  private final WorldDraft draft = new WorldDraft();
  private final ObjectNode shell = Json.MAPPER.createObjectNode();
  private final List<Problem> problems = new ArrayList<>();

  WorldReader(JsonParser parser, Unknown unknown) {
    this.parser = parser;
    this.unknown = unknown;
  }

  World read() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new DocumentException("", "has to be a JSON object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      readMember(parser.currentName());
    }
    problems.addAll(Schema.WORLD.problems(shell, unknown));
    refuseIfMoreThan(0);
    return draft.toWorld(
        WorldKind.named(shell.path("World").asText("open")).orElseThrow(),
        JsonFormat.LIMITS.read(shell.withObject("/Limits"), unknown));
  }

  private void readMember(String name) throws IOException {
    Optional<Section<?>> section = Section.named(name);
    if (parser.nextToken() == JsonToken.START_ARRAY && section.isPresent()) {
      shell.putArray(name);
      readEntries(section.get());
      return;
    }
    shell.set(name, Json.MAPPER.readTree(parser));
  }

  private <T> void readEntries(Section<T> section) throws IOException {
    List<T> read = section.read().apply(draft);
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      try {
        read.add(section.format().read(Json.MAPPER.readTree(parser), unknown));
      } catch (DocumentException refused) {
        problems.addAll(refused.under("/" + section.member() + "/" + i).problems());
        refuseIfMoreThan(ENOUGH);
      }
    }
  }

  private void refuseIfMoreThan(int bearable) {
    if (problems.size() > bearable) {
      throw new DocumentException(problems);
    }
  }
}
