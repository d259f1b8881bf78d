package dev.insightselectors.core.model;

import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.model.InsightType.API_ERROR_RATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsightSelectorsTest {
  @Test
  void keepTheOrderOfTheFirstMention() {
    assertThat(InsightSelectors.of(API_ERROR_RATE, API_CALL_RATE, API_ERROR_RATE).types())
        .containsExactly(API_ERROR_RATE, API_CALL_RATE);
  }

  @Test
  void holdEachTypeOnce() {
    assertThat(InsightSelectors.of(API_CALL_RATE, API_CALL_RATE))
        .isEqualTo(InsightSelectors.of(API_CALL_RATE));
  }

  @Test
  void areOffWithoutTypes() {
    assertThat(InsightSelectors.NONE.enableSomething()).isFalse();
    assertThat(InsightSelectors.of()).isEqualTo(InsightSelectors.NONE);
  }

  @Test
  void areOnWithOneType() {
    assertThat(InsightSelectors.of(API_ERROR_RATE).enableSomething()).isTrue();
  }

  @Test
  void doNotFollowTheListTheyWereMadeOf() {
    List<InsightType> given = new ArrayList<>(List.of(API_CALL_RATE));
    InsightSelectors selectors = new InsightSelectors(given);
    given.add(API_ERROR_RATE);
    assertThat(selectors.types()).containsExactly(API_CALL_RATE);
  }
}
