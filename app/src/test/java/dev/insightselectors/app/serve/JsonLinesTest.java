package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class JsonLinesTest {
  private final Logger logger = new LoggerContext().getLogger("a.Logger");

  @Test
  void haveTheirPairsAsMembers() throws JsonProcessingException {
    LoggingEvent event = event("a=\\u000a ms=0.5", null);
    event.setKeyValuePairs(
        List.of(
            new KeyValuePair("a", "x\n{\"a\":1}"),
            new KeyValuePair("ms", new BigDecimal("0.500")),
            new KeyValuePair("status", 400)));

    JsonNode line = line(event);
    assertThat(line.path("a").textValue()).isEqualTo("x\n{\"a\":1}");
    assertThat(line.path("ms").decimalValue()).isEqualByComparingTo("0.5");
    assertThat(line.path("status").intValue()).isEqualTo(400);
    assertThat(line.path("level").textValue()).isEqualTo("WARN");
    assertThat(line.path("logger").textValue()).isEqualTo("a.Logger");
    assertThat(line.path("time").textValue()).endsWith("Z");
    assertThat(line.has("message")).as("the same twice").isFalse();
  }

  @Test
  void haveAMessageOrATraceWhereThereIsOne() throws JsonProcessingException {
    JsonNode line = line(event("it broke\nhere", new IllegalStateException("why")));

    assertThat(line.path("message").textValue()).isEqualTo("it broke\nhere");
    assertThat(line.path("trace").textValue())
        .startsWith("java.lang.IllegalStateException: why")
        .contains(JsonLinesTest.class.getName());
  }

  private LoggingEvent event(String message, Throwable thrown) {
    return new LoggingEvent("", logger, Level.WARN, message, thrown, null);
  }

  /** One line, and nothing besides. */
  private static JsonNode line(LoggingEvent event) throws JsonProcessingException {
    String line = new String(new JsonLines().encode(event), StandardCharsets.UTF_8);
    assertThat(line).endsWith("\n").containsOnlyOnce("\n");
    return JsonMapper.builder().build().readTree(line);
  }
}
