package dev.insightselectors.adapters.http.awsjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of any shape need nothing but a binding. */
class FurtherOperationTest {

  /** A request with every kind of member that CloudTrail has. */
  record Everything(
      Optional<String> text,
      Optional<Boolean> flag,
      Optional<Integer> count,
      Optional<List<String>> texts,
      Optional<List<Inner>> inners) {}

  /** A structure inside of it. */
  record Inner(Optional<String> field, Optional<List<String>> equalTo) {}

  private final RecordedOperation<Everything, Everything> operation =
      new RecordedOperation<>(
          Outcome.accepted(
              new Everything(
                  Optional.of("a \"b\" é"),
                  Optional.of(false),
                  Optional.empty(),
                  Optional.of(List.of()),
                  Optional.of(List.of(new Inner(Optional.of("x"), Optional.empty()))))));
  private final AwsJson protocol =
      new AwsJson(List.of(OperationBinding.of("Do", Everything.class, operation)));

  @Test
  void readsMembersOfEveryKind() {
    send(
        """
        {"Text":"","Flag":true,"Count":7,"Texts":["a"],
         "Inners":[{"Field":"f","Equals":["g"],"Other":null}]}\
        """);

    assertThat(operation.request())
        .isEqualTo(
            new Everything(
                Optional.of(""),
                Optional.of(true),
                Optional.of(7),
                Optional.of(List.of("a")),
                Optional.of(List.of(new Inner(Optional.of("f"), Optional.of(List.of("g")))))));
  }

  @Test
  void writesWhatThereIsAndOmitsWhatIsAbsent() {
    assertThat(send("{}").answer().body())
        .isEqualTo(
            "{\"Text\":\"a \\\"b\\\" é\",\"Flag\":false,\"Texts\":[],"
                + "\"Inners\":[{\"Field\":\"x\"}]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"Flag\":\"true\"} | Flag must be true or false.",
        "{\"Flag\":\"\"} | Flag must be true or false.",
        "{\"Flag\":1} | Flag must be true or false.",
        "{\"Flag\":[true]} | Flag must be true or false.",
        "{\"Count\":\"1\"} | Count must be a whole number in range.",
        "{\"Count\":\"\"} | Count must be a whole number in range.",
        "{\"Count\":1.5} | Count must be a whole number in range.",
        "{\"Count\":true} | Count must be a whole number in range.",
        "{\"Texts\":\"a\"} | Texts must be an array without null.",
        "{\"Texts\":\"\"} | Texts must be an array without null.",
        "{\"Texts\":{}} | Texts must be an array without null.",
        "{\"Texts\":[\"a\",1]} | Texts[1] must be a string of whole characters.",
        "{\"Inners\":[{},\"a\"]} | Inners[1] must be an object.",
        "{\"Inners\":[{},\"\"]} | Inners[1] must be an object.",
        "{\"Inners\":[{\"Field\":{}}]} | Inners[0].Field must be a string of whole characters.",
        "{\"Inners\":[{\"Equals\":[{}]}]} | Inners[0].Equals[0] must be a string of whole"
            + " characters."
      })
  void coercesNothing(String body, String message) {
    CallResult result = send(body);

    assertThat(result.answer().body())
        .isEqualTo("{\"__type\":\"SerializationException\",\"Message\":\"%s\"}".formatted(message));
    assertThat(operation.requests).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"Texts\":[null]} | Texts",
        "{\"Inners\":[null]} | Inners",
        "{\"Count\":99999999999} | Count"
      })
  void refusesNullInArraysAndNumbersOutOfRange(String body, String member) {
    CallResult result = send(body);

    assertThat(result.error()).contains("SerializationException");
    assertThat(result.answer().body()).contains(member);
  }

  private CallResult send(String body) {
    return protocol.answer(Calls.of("Do", body));
  }
}
