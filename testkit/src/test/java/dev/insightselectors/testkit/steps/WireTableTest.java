package dev.insightselectors.testkit.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTableTest {
  private static final Map<String, String> OF_JSON = Map.of("content type", "of JSON");

  @Test
  void tellsEveryDifference() {
    assertThat(table("text/html").differences(Map.of("status", "200", "content type", "of JSON")))
        .extracting(Difference::expectation)
        .containsExactlyInAnyOrder(
            "status: expected 200, got 400", "content type: expected of JSON, got text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-amz-json-1.1",
        "application/x-amz-json-1.0",
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/problem+json"
      })
  void takesAnyMediaTypeOfJson(String type) {
    assertThat(table(type).differences(OF_JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html; charset=utf-8", "application/jsonp", "application/xml"})
  void takesNoOtherMediaType(String type) {
    assertThat(table(type).differences(OF_JSON)).hasSize(1);
  }

  @Test
  void takesAnErrorByTheNameThatClientsRead() {
    assertThat(table("application/json").differences(Map.of("error", "KmsException"))).isEmpty();
  }

  @Test
  void tellsIdsThatWereThereBefore() {
    Map<String, String> ofItsOwn = Map.of("request id", "of its own");

    assertThat(table("application/json").differences(ofItsOwn)).isEmpty();
    assertThat(new WireTable(VALUES, REFUSAL, Set.of("4711")).differences(ofItsOwn))
        .extracting(Difference::got)
        .containsExactly("again 4711");
  }

  private static final Values VALUES =
      new Values(name -> Optional.empty(), new Caller(Cast.CALLER, Cast.REGION));
  private static final Reply REFUSAL = refusal("application/json");

  private static WireTable table(String type) {
    return new WireTable(VALUES, refusal(type), Set.of());
  }

  private static Reply refusal(String type) {
    return new Reply(
        400,
        Map.of("content-type", List.of(type)),
        "{\"__type\":\"com.example#KmsException\",\"message\":\"no\"}".getBytes(UTF_8));
  }
}
