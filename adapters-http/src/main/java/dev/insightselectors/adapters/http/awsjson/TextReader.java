package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads strings, and only strings: no number, no boolean, and no half of a surrogate pair. */
final class TextReader extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1;

  TextReader() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(String.class, "no string");
    }
    String text = parser.getText();
    if (!Unicode.isWellFormed(text)) {
      return context.reportInputMismatch(String.class, "half of a surrogate pair");
    }
    return text;
  }
}
