package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;

/** Reads times as AWS JSON has them, to the millisecond, from 1970 to the year 9999. */
final class EpochSecondsReader extends StdScalarDeserializer<Instant> {
  private static final long serialVersionUID = 1;
  private static final double LATEST = 253_402_300_799.0;
  private static final int MILLIS = 1000;

  EpochSecondsReader() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.currentToken().isNumeric()) {
      return context.reportInputMismatch(Instant.class, "no number");
    }
    double seconds = parser.getDoubleValue();
    if (!(seconds >= 0 && seconds <= LATEST)) {
      return context.reportInputMismatch(Instant.class, "out of range");
    }
    return Instant.ofEpochMilli(Math.round(seconds * MILLIS));
  }
}
