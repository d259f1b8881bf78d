package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** One JSON value and nothing after it. What is none is a {@link DocumentException}. */
public final class JsonBody {
  private static final int DEEPEST_NESTING = 64;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST_NESTING).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonBody() {}

  public static JsonNode read(byte[] body) {
    try {
      return MAPPER.readTree(body);
    } catch (JacksonException malformed) {
      throw new DocumentException(
          List.of(new Problem("", "is not JSON: " + malformed.getOriginalMessage())));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The text of a member, which has to be there. */
  public static String text(JsonNode json, String member) {
    if (json.path(member).isTextual()) {
      return json.path(member).textValue();
    }
    throw new DocumentException(List.of(new Problem("/" + member, "is not a text")));
  }

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }
}
