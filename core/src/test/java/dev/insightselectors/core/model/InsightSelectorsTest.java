package dev.insightselectors.core.model;

import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.model.InsightType.API_ERROR_RATE;
import static dev.insightselectors.core.model.SourceEventCategory.DATA;
import static dev.insightselectors.core.model.SourceEventCategory.MANAGEMENT;
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
  void watchManagementEventsWhereNothingIsSaid() {
    InsightSelectors selectors = InsightSelectors.of(API_CALL_RATE);

    assertThat(selectors.watch(MANAGEMENT)).isTrue();
    assertThat(selectors.watch(DATA)).isFalse();
    assertThat(selectors.watch(API_ERROR_RATE, MANAGEMENT)).isFalse();
  }

  @Test
  void watchWhatIsSaidAndNothingElse() {
    InsightSelectors selectors =
        new InsightSelectors(List.of(new InsightSelector(API_CALL_RATE, List.of(DATA))));

    assertThat(selectors.watch(API_CALL_RATE, DATA)).isTrue();
    assertThat(selectors.watch(MANAGEMENT)).isFalse();
  }

  @Test
  void watchForATypeThatIsThereTwiceWhatEitherSays() {
    InsightSelector unsaid = InsightSelector.of(API_CALL_RATE);
    InsightSelector data = new InsightSelector(API_CALL_RATE, List.of(DATA, DATA));

    assertThat(new InsightSelectors(List.of(unsaid, data)).selectors())
        .containsExactly(new InsightSelector(API_CALL_RATE, List.of(MANAGEMENT, DATA)));
    assertThat(new InsightSelectors(List.of(unsaid, unsaid)).selectors()).containsExactly(unsaid);
  }

  @Test
  void areSaidInWordsWithTheirCategoriesWhereAnyAreGiven() {
    assertThat(InsightSelector.of(API_ERROR_RATE).inWords()).isEqualTo("ApiErrorRateInsight");
    assertThat(new InsightSelector(API_CALL_RATE, List.of(MANAGEMENT, DATA)).inWords())
        .isEqualTo("ApiCallRateInsight (Management, Data)");
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
    List<InsightSelector> given = new ArrayList<>(List.of(InsightSelector.of(API_CALL_RATE)));
    InsightSelectors selectors = new InsightSelectors(given);
    given.add(InsightSelector.of(API_ERROR_RATE));
    assertThat(selectors.types()).containsExactly(API_CALL_RATE);
  }
}
