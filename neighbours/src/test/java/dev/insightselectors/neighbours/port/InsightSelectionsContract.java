package dev.insightselectors.neighbours.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.Together;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The obligations of {@link InsightSelections}, but for races, which have a contract of theirs. */
public abstract class InsightSelectionsContract extends ResourcesContract {
  private static final InsightSelection ON_EVENTS_OF_SEVERAL_KINDS =
      new InsightSelection(
          new InsightSelectors(
              List.of(
                  new InsightSelector(
                      InsightType.API_ERROR_RATE, List.of(SourceEventCategory.DATA)),
                  new InsightSelector(
                      InsightType.API_CALL_RATE,
                      List.of(SourceEventCategory.DATA, SourceEventCategory.MANAGEMENT)))),
          Optional.empty());

  /** The same adapter with its backend out of reach; empty where there is nothing to reach. */
  protected abstract Optional<InsightSelections> unreachableInsightSelections();

  @Test
  void hasNoneForAResourceForWhichNothingWasKept() {
    assertThat(insightSelections().of(sampleTrail().arn())).isEqualTo(InsightSelection.NONE);
    assertThat(insightSelections().of(sampleStore().arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void hasNoneForAResourceThatNeverWas() {
    assertThat(insightSelections().of(newTrail().arn())).isEqualTo(InsightSelection.NONE);
    assertThat(insightSelections().of(newStore().arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void keepsAReplacementWhole() {
    EventDataStore store = sampleStore();
    keep(toDestination(store), store);
    assertThat(insightSelections().of(store.arn())).isEqualTo(toDestination(store));
  }

  @Test
  void keepsWhatEachTypeIsComputedFrom() {
    Trail trail = sampleTrail();
    keep(ON_EVENTS_OF_SEVERAL_KINDS, trail);
    assertThat(insightSelections().of(trail.arn())).isEqualTo(ON_EVENTS_OF_SEVERAL_KINDS);
    keep(CALL_RATE, trail);
    assertThat(insightSelections().of(trail.arn())).isEqualTo(CALL_RATE);
  }

  @Test
  void showsAReplacementToEveryLaterLookUp() {
    Trail trail = sampleTrail();
    keep(CALL_RATE, trail);
    assertThat(Together.run(threads(), number -> insightSelections().of(trail.arn())))
        .containsOnly(CALL_RATE);
  }

  @Test
  void replacesAndNeverAdds() {
    EventDataStore store = sampleStore();
    keep(toDestination(store), store);
    keep(ERROR_RATE, store);
    assertThat(insightSelections().of(store.arn())).isEqualTo(ERROR_RATE);
  }

  @Test
  void keepsThatInsightsAreOff() {
    Trail trail = sampleTrail();
    keep(CALL_RATE, trail);
    keep(InsightSelection.NONE, trail);
    assertThat(insightSelections().of(trail.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void keepsTheSelectionsOfTwoResourcesApart() {
    Trail trail = sampleTrail();
    Trail other = sampleTrail();
    keep(CALL_RATE, trail);
    keep(ERROR_RATE, other);
    assertThat(insightSelections().of(trail.arn())).isEqualTo(CALL_RATE);
  }

  @Test
  void keepsNothingOnARevisionThatAnotherSelectionHasLeft() {
    Trail trail = sampleTrail();
    Revision left = revisionOf(trail);
    keep(CALL_RATE, trail);
    assertThat(insightSelections().replace(trail.arn(), left, ERROR_RATE)).isFalse();
    assertThat(insightSelections().of(trail.arn())).isEqualTo(CALL_RATE);
  }

  @Test
  void keepsNothingOnARevisionThatTheTrailHasLeft() {
    Trail trail = sampleTrail();
    Revision left = revisionOf(trail);
    trails().replace(trail, left);
    assertThat(insightSelections().replace(trail.arn(), left, CALL_RATE)).isFalse();
    assertThat(insightSelections().of(trail.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void keepsNothingOnARevisionThatTheStoreHasLeft() {
    EventDataStore store = sampleStore();
    Revision left = revisionOf(store);
    eventDataStores().replace(store, left);
    assertThat(insightSelections().replace(store.arn(), left, CALL_RATE)).isFalse();
    assertThat(insightSelections().of(store.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void keepsNothingForAResourceThatIsGone() {
    Trail trail = sampleTrail();
    Revision last = revisionOf(trail);
    trails().delete(trail.arn(), last);
    assertThat(insightSelections().replace(trail.arn(), last, CALL_RATE)).isFalse();
    assertThat(insightSelections().of(trail.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void keepsNothingForAResourceThatWasCreatedAgain() {
    Trail trail = sampleTrail();
    Revision last = revisionOf(trail);
    trails().delete(trail.arn(), last);
    recorded(trail);
    assertThat(insightSelections().replace(trail.arn(), last, CALL_RATE)).isFalse();
    assertThat(insightSelections().of(trail.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void keepsNothingForAResourceThatNeverWas() {
    Revision another = revisionOf(sampleTrail());
    Trail never = newTrail();
    assertThat(insightSelections().replace(never.arn(), another, CALL_RATE)).isFalse();
    assertThat(insightSelections().of(never.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void throwsWhenALookUpCannotBeMade() {
    Optional<InsightSelections> unreachable = unreachableInsightSelections();
    assumeThat(unreachable).as("a backend that can be out of reach").isPresent();
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable.orElseThrow().of(newTrail().arn()));
  }

  private InsightSelection toDestination(EventDataStore store) {
    return new InsightSelection(
        InsightSelectors.of(InsightType.API_ERROR_RATE, InsightType.API_CALL_RATE),
        Optional.of(store.arn()));
  }
}
