package dev.insightselectors.app.serve;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.event.KeyValuePair;

/**
 * A line of the log as one flat object of JSON: the pairs that it was logged with, or else its
 * message.
 */
final class JsonLines extends EncoderBase<ILoggingEvent> {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public byte[] encode(ILoggingEvent event) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("time", Instant.ofEpochMilli(event.getTimeStamp()).toString());
    line.put("level", event.getLevel().toString());
    line.put("logger", event.getLoggerName());
    if (event.getKeyValuePairs() == null) {
      line.put("message", event.getFormattedMessage());
    } else {
      event.getKeyValuePairs().forEach(pair -> add(line, pair));
    }
    Optional.ofNullable(event.getThrowableProxy())
        .ifPresent(thrown -> line.put("trace", ThrowableProxyUtil.asString(thrown)));
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void add(ObjectNode line, KeyValuePair pair) {
    line.putPOJO(pair.key, pair.value);
  }

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }
}
