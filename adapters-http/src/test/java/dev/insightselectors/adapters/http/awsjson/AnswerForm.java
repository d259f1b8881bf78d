package dev.insightselectors.adapters.http.awsjson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.core.error.Code;
import dev.insightselectors.neighbours.error.NeighbourCode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every answer is, whatever was asked. */
final class AnswerForm {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<Integer> STATUSES = Set.of(200, 400, 415);

  /** Of the operations, and of the protocol. */
  private static final Set<String> ERRORS =
      Stream.of(
              Arrays.stream(Code.values()).map(Code::wireName),
              Arrays.stream(NeighbourCode.values()).map(NeighbourCode::wireName),
              Stream.of("SerializationException", "UnknownOperationException"))
          .flatMap(it -> it)
          .collect(Collectors.toUnmodifiableSet());

  private AnswerForm() {}

  static void assertKept(CallResult result) {
    String body = result.answer().body();
    assertThat(result.answer().status()).as(body).isIn(STATUSES);
    assertThat(new String(body.getBytes(UTF_8), UTF_8)).isEqualTo(body);
    JsonNode json = read(body);
    assertThat(json.isObject()).isTrue();
    assertThat(result.error().isEmpty()).isEqualTo(result.answer().status() == 200);
    result.error().ifPresent(error -> assertThat(error).isIn(ERRORS));
    result.error().ifPresent(error -> assertThat(json.path("__type").textValue()).isEqualTo(error));
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException none) {
      throw new AssertionError(body, none);
    }
  }
}
