package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;

/** AWS JSON has times as seconds since 1970, with milliseconds behind the point. */
final class EpochSecondsWriter extends JsonSerializer<Instant> {

  @Override
  public void serialize(Instant time, JsonGenerator out, SerializerProvider context)
      throws IOException {
    out.writeNumber(BigDecimal.valueOf(time.toEpochMilli(), 3));
  }
}
