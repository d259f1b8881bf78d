package dev.insightselectors.adapters.http.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnceTest {
  private final Once once = new Once();
  private final List<String> made = new ArrayList<>();

  @Test
  void theSameRequestIsMadeOnceAndAnsweredAlike() {
    WireAnswer first = put("PUT /a", "one", "k", 200);

    assertThat(put("PUT /a", "one", "k", 412)).isEqualTo(first);
    assertThat(made).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"PUT /b, one, k", "PUT /a, two, k", "PUT /a, one, l"})
  void anotherRequestIsMade(String operation, String body, String key) {
    put("PUT /a", "one", "k", 200);

    assertThat(put(operation, body, key, 412).status()).isEqualTo(412);
    assertThat(made).hasSize(2);
  }

  @Test
  void whatEndedInAFaultIsMadeAgain() {
    put("PUT /a", "one", "k", 503);

    assertThat(put("PUT /a", "one", "k", 200).status()).isEqualTo(200);
  }

  @Test
  void whatIsTooLongToBeKeptIsMadeEachTime() {
    String body = "x".repeat(20_000);
    put("PUT /a", body, "k", 200);
    put("PUT /a", body, "k", 200);

    assertThat(made).hasSize(2);
  }

  private WireAnswer put(String operation, String body, String key, int status) {
    RegistryRequest request =
        new RegistryRequest(
            Map.of("id", "a"),
            Map.of(),
            Map.of("idempotency-key", key),
            body.getBytes(StandardCharsets.UTF_8));
    return once.answer(
        operation,
        request,
        () -> {
          made.add(operation);
          return new WireAnswer(status, Map.of(), "");
        });
  }
}
