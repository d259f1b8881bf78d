package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.message.GivenSelectors.Given;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.GivenSelectors.Malformed;
import dev.insightselectors.core.message.GivenSelectors.Missing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads InsightSelectors of whatever shape: what a wrong shape means is for the rules to say
 * (choices C6 and C7), so nothing here is a SerializationException.
 */
final class GivenSelectorsReader extends StdDeserializer<GivenSelectors> {
  private static final long serialVersionUID = 1;
  private static final String TYPE = "InsightType";
  private static final String CATEGORIES = "EventCategories";

  GivenSelectorsReader() {
    super(GivenSelectors.class);
  }

  @Override
  public GivenSelectors getNullValue(DeserializationContext context) {
    return new Missing();
  }

  @Override
  public GivenSelectors getAbsentValue(DeserializationContext context) {
    return new Missing();
  }

  @Override
  public GivenSelectors deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonNode given = context.readTree(parser);
    return given.isArray() ? listed(given) : new Malformed("InsightSelectors is not an array");
  }

  private static GivenSelectors listed(JsonNode entries) {
    List<Given> selectors = new ArrayList<>(entries.size());
    for (JsonNode entry : entries) {
      if (!entry.isObject()) {
        return new Malformed("InsightSelectors has an element that is not an object");
      }
      JsonNode type = entry.path(TYPE);
      if (!isAbsent(type) && !type.isTextual()) {
        return new Malformed("InsightSelectors has an InsightType that is not a string");
      }
      selectors.add(
          new Given(
              isAbsent(type) ? Optional.empty() : Optional.of(type.textValue()),
              categories(entry.path(CATEGORIES))));
    }
    return new Listed(selectors);
  }

  /** What is no string stands for itself, and is no category's name. */
  private static List<String> categories(JsonNode given) {
    if (isAbsent(given)) {
      return List.of();
    }
    return given.isArray()
        ? given.valueStream().map(it -> it.isTextual() ? it.textValue() : it.toString()).toList()
        : List.of(given.toString());
  }

  private static boolean isAbsent(JsonNode type) {
    return type.isMissingNode() || type.isNull();
  }
}
