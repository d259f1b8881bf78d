package dev.insightselectors.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.history.Step.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker itself: it lets good histories pass, and finds what is wrong with bad ones. */
class LinearizationTest {
  private static final String CALL_RATE = "ApiCallRateInsight";

  @Test
  void acceptsCallsThatFollowEachOther() {
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "accepted", 0, 1),
                    step("PutInsightSelectors", CALL_RATE, "accepted", 2, 3),
                    step("GetInsightSelectors", "", CALL_RATE, 4, 5))))
        .isTrue();
  }

  @Test
  void findsALostUpdate() {
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "accepted", 0, 1),
                    step("PutInsightSelectors", CALL_RATE, "accepted", 2, 3),
                    step("GetInsightSelectors", "", "InsightNotEnabledException", 4, 5))))
        .isFalse();
  }

  @Test
  void findsAForbiddenState() {
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "accepted", 0, 1),
                    step("PutInsightSelectors", CALL_RATE, "accepted", 2, 9),
                    step("PutEventSelectors", "ReadOnly", "accepted", 2, 9))))
        .isFalse();
  }

  @Test
  void letsConcurrentCallsTakeEitherOrder() {
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "accepted", 0, 1),
                    step("PutInsightSelectors", CALL_RATE, "accepted", 2, 9),
                    step("PutEventSelectors", "ReadOnly", "InvalidEventSelectorsException", 2, 9))))
        .isTrue();
  }

  @Test
  void letsNoCallComeBeforeOneThatHadEnded() {
    assertThat(
            exists(
                List.of(
                    step("GetInsightSelectors", "", CALL_RATE, 0, 1),
                    step("CreateTrail", "", "accepted", 2, 3),
                    step("PutInsightSelectors", CALL_RATE, "accepted", 4, 5))))
        .isFalse();
  }

  @Test
  void letsACallOfUnknownOutcomeBeMadeLate() {
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "accepted", 0, 1),
                    step("PutInsightSelectors", CALL_RATE, "InternalFailure", 2, 3),
                    step("GetInsightSelectors", "", "InsightNotEnabledException", 4, 5),
                    step("GetInsightSelectors", "", CALL_RATE, 6, 7))))
        .isTrue();
  }

  @Test
  void letsACallOfUnknownOutcomeBeMadeNever() {
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "accepted", 0, 1),
                    step("DeleteTrail", "", "InternalFailure", 2, 3),
                    step("GetEventSelectors", "", "All", 4, 5))))
        .isTrue();
  }

  @Test
  void letsACallOfUnknownOutcomeBeMadeOnceOnlyAndNotBeforeItBegan() {
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "accepted", 0, 1),
                    step("PutInsightSelectors", CALL_RATE, "InternalFailure", 2, 3),
                    step("GetInsightSelectors", "", CALL_RATE, 4, 5),
                    step("PutInsightSelectors", "", "accepted", 6, 7),
                    step("GetInsightSelectors", "", CALL_RATE, 8, 9))))
        .isFalse();
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "accepted", 0, 1),
                    step("GetInsightSelectors", "", CALL_RATE, 2, 3),
                    step("PutInsightSelectors", CALL_RATE, "InternalFailure", 4, 5))))
        .isFalse();
  }

  /** Its refusal would be a lie: nobody else has made the trail. */
  @Test
  void findsARefusalAfterAnEffect() {
    assertThat(
            exists(
                List.of(
                    step("CreateTrail", "", "TrailAlreadyExistsException", 0, 1),
                    step("GetEventSelectors", "", "All", 2, 3))))
        .isFalse();
  }

  @Test
  void findsTwoStoresOfOneName() {
    List<Step> twice =
        List.of(
            step("CreateEventDataStore", "", "accepted", 0, 9),
            step("CreateEventDataStore", "", "accepted", 0, 9));
    assertThat(Linearization.exists(twice, StoreModel.NONE)).isFalse();
  }

  private static boolean exists(List<Step> steps) {
    return Linearization.exists(steps, TrailModel.NONE);
  }

  private static Step step(
      String operation, String argument, String outcome, long began, long ended) {
    return new Step("trail", new Action(operation, argument), outcome, began, ended);
  }
}
