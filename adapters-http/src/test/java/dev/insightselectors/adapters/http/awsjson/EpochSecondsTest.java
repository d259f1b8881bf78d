package dev.insightselectors.adapters.http.awsjson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which times a call may have. */
class EpochSecondsTest {
  private final AwsJson operations = EveryOperation.over(EveryOperation.world());

  @ParameterizedTest
  @ValueSource(strings = {"0", "1795335000", "1795335000.125", "1.795335E9", "253402300799"})
  void areReadAsSecondsSince1970(String time) {
    assertThat(told(time).error()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "253402300800", "1e999", "\"1795335000\"", "true", "[0]", "{}"})
  void areRefusedWhereTheyAreNone(String time) {
    assertThat(told(time).error()).contains("SerializationException");
    assertThat(told(time).answer().body())
        .contains("StartTime must be a number: the seconds since 1970.");
  }

  private CallResult told(String time) {
    return operations.answer(
        Calls.of(
            "ListInsightsMetricData",
            """
            {"EventSource":"ec2.amazonaws.com","EventName":"RunInstances",
             "InsightType":"ApiCallRateInsight","StartTime":%s}"""
                .formatted(time)));
  }
}
