package dev.insightselectors.adapters.http.awsjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GivenSelectors.Given;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.GivenSelectors.Malformed;
import dev.insightselectors.core.message.GivenSelectors.Missing;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.TrailArn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PutRequestTest {
  private static final TrailArn TRAIL =
      TrailArn.parse("arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail").orElseThrow();

  private final RecordedOperation<PutInsightSelectorsRequest, InsightSelectorsAnswer> operation =
      new RecordedOperation<>(
          Outcome.accepted(
              InsightSelectorsAnswer.of(
                  TRAIL, new InsightSelection(InsightSelectors.NONE, Optional.empty()))));
  private final AwsJson protocol =
      new AwsJson(List.of(OperationBinding.of("Put", PutInsightSelectorsRequest.class, operation)));

  @Test
  void readsEveryMember() {
    send(
        """
        {"TrailName":"a","EventDataStore":"b","InsightsDestination":"c",
         "InsightSelectors":[{"InsightType":"ApiCallRateInsight"},{"InsightType":"x"}]}\
        """);

    assertThat(operation.request())
        .isEqualTo(
            new PutInsightSelectorsRequest(
                Optional.of("a"),
                Optional.of("b"),
                Optional.of("c"),
                Listed.of("ApiCallRateInsight", "x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " {} ",
        "{\"TrailName\":null,\"EventDataStore\":null,\"InsightSelectors\":null}",
        "{\"trailName\":\"a\",\"Unknown\":{\"deep\":[1,{}]}}"
      })
  void countsMembersThatAreNullOrUnknownAsAbsent(String body) {
    send(body);

    assertThat(operation.request())
        .isEqualTo(
            new PutInsightSelectorsRequest(
                Optional.empty(), Optional.empty(), Optional.empty(), new Missing()));
  }

  @Test
  void keepsAnEntryWithoutTypeAsEmpty() {
    send("{\"InsightSelectors\":[{},{\"InsightType\":null},{\"Other\":1}]}");

    assertThat(operation.request().insightSelectors())
        .isEqualTo(Listed.ofTypes(List.of(Optional.empty(), Optional.empty(), Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "[\"Data\",\"Management\"]|Data Management",
        "[]|nothing",
        "null|nothing",
        "[\"data\",\"Data\"]|data Data",
        "\"Data\"|\"Data\"",
        "[[\"Data\"]]|[\"Data\"]",
        "[null]|null",
        "7|7",
        "{}|{}"
      })
  void readsCategoriesAsTheyAreSent(String sent, @Nullable String read) {
    send("{\"InsightSelectors\":[{\"InsightType\":\"x\",\"EventCategories\":%s}]}".formatted(sent));

    assertThat(operation.request().insightSelectors())
        .isEqualTo(
            new Listed(
                List.of(
                    new Given(
                        Optional.of("x"), read == null ? List.of() : List.of(read.split(" "))))));
  }

  @Test
  void keepsAnEmptyListApartFromNone() {
    send("{\"InsightSelectors\":[]}");

    assertThat(operation.request().insightSelectors()).isEqualTo(Listed.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"[]\"",
        "{}",
        "{\"InsightType\":\"ApiCallRateInsight\"}",
        "1",
        "true",
        "[1]",
        "[null]",
        "[[]]",
        "[\"ApiCallRateInsight\"]",
        "[{\"InsightType\":1}]",
        "[{\"InsightType\":{}}]",
        "[{\"InsightType\":[\"ApiCallRateInsight\"]}]",
        "[{},false]"
      })
  void leavesMalformedSelectorsToTheRules(String selectors) {
    send("{\"InsightSelectors\":" + selectors + ",\"TrailName\":\"after\"}");

    assertThat(operation.request().insightSelectors()).isInstanceOf(Malformed.class);
    assertThat(operation.request().trailName()).hasValue("after");
  }

  @ParameterizedTest
  @CsvSource({"TrailName", "EventDataStore", "InsightsDestination"})
  void refusesWhatIsNoStringAndNamesTheMember(String member) {
    for (String value : List.of("1", "1.5", "true", "{}", "[]", "[\"a\"]", "\"\\ud800\"")) {
      CallResult result = send("{\"" + member + "\":" + value + "}");

      assertUnreadable(result);
      assertThat(result.answer().body()).contains("\"Message\":\"" + member + " must be a string");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "1",
        "\"\"",
        "\"a\"",
        "null",
        "true",
        "nonsense",
        "{",
        "{\"TrailName\":\"a\"",
        "{\"TrailName\":\"a}",
        "{\"TrailName\":'a'}",
        "{TrailName:\"a\"}",
        "{\"TrailName\":\"a\",}",
        "{} {}",
        "{}x",
        "{\"TrailName\":\"a\"/**/}",
        "{\"TrailName\":\"\u0001\"}",
        "{\"TrailName\":\"a\",\"TrailName\":\"b\"}",
        "{\"TrailName\":\"a\",\"EventDataStore\":\"b\",\"InsightsDestination\":\"c\","
            + "\"InsightSelectors\":[],\"TrailName\":\"b\"}",
        "{\"InsightSelectors\":[{\"InsightType\":\"a\",\"InsightType\":\"b\"}]}",
        "\uFEFF{}"
      })
  void refusesWhatIsNoJsonObject(String body) {
    assertUnreadable(send(body));
  }

  @Test
  void refusesDeepNesting() {
    assertUnreadable(send("[".repeat(20_000)));
    assertUnreadable(send("{\"Unknown\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"));
    assertUnreadable(send("{\"InsightSelectors\":" + "[".repeat(20_000)));
  }

  @Test
  void refusesOtherEncodings() {
    byte[] overlong = {'{', '"', 'a', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'};
    byte[] truncated = {'{', '"', 'a', '"', ':', '"', (byte) 0xE2, (byte) 0x82, '"', '}'};
    byte[] surrogate = {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'};

    assertUnreadable(protocol.answer(Calls.of("Put", overlong)));
    assertUnreadable(protocol.answer(Calls.of("Put", truncated)));
    assertUnreadable(protocol.answer(Calls.of("Put", surrogate)));
    assertUnreadable(protocol.answer(Calls.of("Put", "{}".getBytes(StandardCharsets.UTF_16LE))));
  }

  @Test
  void readsTextBeyondAscii() {
    send("{\"TrailName\":\"Spur-é-\uD83D\uDE80-\\ud83d\\ude80\"}");

    assertThat(operation.request().trailName()).hasValue("Spur-é-\uD83D\uDE80-\uD83D\uDE80");
  }

  private CallResult send(String body) {
    return protocol.answer(Calls.of("Put", body));
  }

  private void assertUnreadable(CallResult result) {
    assertThat(result.error()).contains("SerializationException");
    assertThat(result.answer().status()).isEqualTo(400);
    assertThat(operation.requests).isEmpty();
  }
}
