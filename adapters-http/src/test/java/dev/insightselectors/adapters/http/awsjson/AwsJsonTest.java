package dev.insightselectors.adapters.http.awsjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.error.DocumentedError.InvalidTrailName;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsJsonTest {
  private static final String TRAIL = "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail";
  private static final String STORE = "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/";

  @Test
  void answersForATrail() {
    InsightSelectors both =
        InsightSelectors.of(InsightType.API_ERROR_RATE, InsightType.API_CALL_RATE);

    assertThat(answered(TrailArn.parse(TRAIL).orElseThrow(), both, Optional.empty()))
        .isEqualTo(
            "{\"TrailARN\":\""
                + TRAIL
                + "\",\"InsightSelectors\":[{\"InsightType\":\"ApiErrorRateInsight\"},"
                + "{\"InsightType\":\"ApiCallRateInsight\"}]}");
  }

  @Test
  void answersForAnEventDataStore() {
    InsightSelectors one = InsightSelectors.of(InsightType.API_CALL_RATE);

    assertThat(answered(store("a"), one, Optional.of(store("b"))))
        .isEqualTo(
            "{\"EventDataStoreArn\":\""
                + STORE
                + "a\",\"InsightsDestination\":\""
                + STORE
                + "b\",\"InsightSelectors\":[{\"InsightType\":\"ApiCallRateInsight\"}]}");
  }

  @Test
  void saysThatInsightsAreOffByAnEmptyArray() {
    assertThat(answered(store("a"), InsightSelectors.NONE, Optional.empty()))
        .isEqualTo("{\"EventDataStoreArn\":\"" + STORE + "a\",\"InsightSelectors\":[]}");
  }

  @Test
  void refusesWithNameAndMessageOnly() {
    CallResult result =
        answering(Outcome.refused(new InvalidTrailName("a\n\" is \uD800 wrong")))
            .answer(Calls.of("Get", "{}"));

    assertThat(result.error()).contains("InvalidTrailNameException");
    assertThat(result.answer())
        .isEqualTo(
            WireAnswer.awsJson(
                400,
                "{\"__type\":\"InvalidTrailNameException\",\"Message\":"
                    + "\"a\\n\\\" is \uD800 wrong.\"}"));
  }

  @Test
  void knowsBothSpellingsOfTheTarget() {
    AwsJson protocol = answering(Outcome.accepted(anAnswer()));

    assertThat(protocol.answer(Calls.withTarget(Calls.LONG + "Get")).error()).isEmpty();
    assertThat(protocol.answer(Calls.withTarget(Calls.SHORT + "Get")).error()).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Get",
        "CloudTrail_20131101.",
        "CloudTrail_20131101.get",
        "CloudTrail_20131101.Get ",
        "DynamoDB_20120810.Get",
        "com.amazonaws.CloudTrail_20131101.Get",
        "x.CloudTrail_20131101.Get"
      })
  void knowsNoOtherOperation(String target) {
    CallResult result = answering(Outcome.accepted(anAnswer())).answer(Calls.withTarget(target));

    assertThat(result.error()).contains("UnknownOperationException");
    assertThat(result.answer().status()).isEqualTo(400);
  }

  @Test
  void shortensALongTarget() {
    CallResult result =
        answering(Outcome.accepted(anAnswer())).answer(Calls.withTarget("x".repeat(9000)));

    assertThat(result.answer().body()).hasSizeLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-amz-json-1.1",
        "application/x-amz-json-1.1; charset=utf-8",
        "Application/X-AMZ-JSON-1.1 ;charset=UTF-8"
      })
  void takesItsContentType(String contentType) {
    CallResult result =
        answering(Outcome.accepted(anAnswer())).answer(Calls.withContentType(contentType, "Get"));

    assertThat(result.error()).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "application/json",
        "application/x-amz-json-1.0",
        "application/x-amz-json-1.10",
        "application/x-www-form-urlencoded",
        "text/plain; application/x-amz-json-1.1"
      })
  void takesNoOtherContentType(String contentType) {
    CallResult result =
        answering(Outcome.accepted(anAnswer())).answer(Calls.withContentType(contentType, "Get"));

    assertThat(result.error()).contains("UnknownOperationException");
    assertThat(result.answer().status()).isEqualTo(415);
  }

  @Test
  void keepsAFaultToItself() {
    AwsJson protocol =
        new AwsJson(
            List.of(
                OperationBinding.of(
                    "Get",
                    GetInsightSelectorsRequest.class,
                    (caller, request) -> {
                      throw new StackOverflowError("secret");
                    })));

    CallResult result = protocol.answer(Calls.of("Get", "{}"));

    assertThat(result.answer().status()).isEqualTo(500);
    assertThat(result.answer().body())
        .startsWith("{\"__type\":\"InternalFailure\",")
        .doesNotContain("secret", "Error");
  }

  @Test
  void bindsAnOperationOnce() {
    OperationBinding<?, ?> binding = binding(Outcome.accepted(anAnswer()));

    assertThatThrownBy(() -> new AwsJson(List.of(binding, binding)))
        .hasMessage("Get is bound twice");
  }

  private static String answered(
      ResourceArn arn, InsightSelectors selectors, Optional<EventDataStoreArn> destination) {
    InsightSelectorsAnswer answer =
        InsightSelectorsAnswer.of(arn, new InsightSelection(selectors, destination));
    return answering(Outcome.accepted(answer)).answer(Calls.of("Get", "{}")).answer().body();
  }

  private static InsightSelectorsAnswer anAnswer() {
    return InsightSelectorsAnswer.of(
        store("a"), new InsightSelection(InsightSelectors.NONE, Optional.empty()));
  }

  private static EventDataStoreArn store(String id) {
    return EventDataStoreArn.parse(STORE + id).orElseThrow();
  }

  private static AwsJson answering(Outcome<InsightSelectorsAnswer> outcome) {
    return new AwsJson(List.of(binding(outcome)));
  }

  private static OperationBinding<?, ?> binding(Outcome<InsightSelectorsAnswer> outcome) {
    return OperationBinding.of(
        "Get", GetInsightSelectorsRequest.class, new RecordedOperation<>(outcome));
  }
}
