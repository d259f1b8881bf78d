package dev.insightselectors.core.model;

import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.model.InsightType.API_ERROR_RATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsightTypeTest {
  @Test
  void isOneOfTwo() {
    assertThat(InsightType.values())
        .extracting(InsightType::wireName)
        .containsExactlyInAnyOrder("ApiCallRateInsight", "ApiErrorRateInsight");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(InsightType type) {
    assertThat(InsightType.named(type.wireName())).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "apicallrateinsight", "ApiCallRateInsight ", "API_CALL_RATE", "ApiCallRate"})
  void isFoundByNoOther(String name) {
    assertThat(InsightType.named(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, true, true", "false, true, true", "true, false, false", "false, false, false"})
  void needsWritesForTheCallRate(boolean read, boolean write, boolean possible) {
    assertThat(API_CALL_RATE.canBeComputedFrom(new ManagementEvents(read, write)))
        .isEqualTo(possible);
  }

  @ParameterizedTest
  @CsvSource({"true, true, true", "false, true, true", "true, false, true", "false, false, false"})
  void needsReadsOrWritesForTheErrorRate(boolean read, boolean write, boolean possible) {
    assertThat(API_ERROR_RATE.canBeComputedFrom(new ManagementEvents(read, write)))
        .isEqualTo(possible);
  }
}
