package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import java.io.IOException;

/** Writes {@code [{"InsightType":"ApiCallRateInsight"}]}; an empty array when Insights are off. */
final class InsightSelectorsWriter extends StdSerializer<InsightSelectors> {
  private static final long serialVersionUID = 1;

  InsightSelectorsWriter() {
    super(InsightSelectors.class);
  }

  @Override
  public void serialize(
      InsightSelectors selectors, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    json.writeStartArray();
    for (InsightType type : selectors.types()) {
      json.writeStartObject();
      json.writeStringField("InsightType", type.wireName());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
