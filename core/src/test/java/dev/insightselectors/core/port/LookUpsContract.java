package dev.insightselectors.core.port;

import static dev.insightselectors.core.testing.Samples.logging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.testing.Samples;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The obligations of {@link Trails}, {@link EventDataStores} and {@link InsightSelections} over a
 * backend that is arranged from elsewhere.
 */
public abstract class LookUpsContract {
  private static final InsightSelection CALL_RATE =
      new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty());

  /** The ports under test. */
  protected abstract Ports ports();

  /** The same ports with their backend out of reach. */
  protected abstract Ports unreachable();

  /** The backend has the trail, in the place of the one with its ARN if there is one. */
  protected abstract void has(Trail trail);

  /** The backend has the store, in the place of the one with its ARN if there is one. */
  protected abstract void has(EventDataStore store);

  /** Whether the backend knows event data stores at all. */
  protected boolean knowsStores() {
    return true;
  }

  @Test
  void findATrail() {
    Trail trail = sampleTrail();
    assertThat(ports().trails().find(trail.arn())).map(Versioned::resource).contains(trail);
  }

  @Test
  void findATrailOfAnotherRegion() {
    Trail away = newTrail(new Caller(Samples.ACCOUNT, Samples.OTHER_REGION));
    has(away);
    assertThat(ports().trails().find(away.arn())).map(Versioned::resource).contains(away);
  }

  @Test
  void findNoTrailThatIsNotThere() {
    assertThat(ports().trails().find(newTrail(Samples.CALLER).arn())).isEmpty();
  }

  @Test
  void giveOneRevisionWhileATrailDoesNotChange() {
    Trail trail = sampleTrail();
    assertThat(revisionOf(trail)).isEqualTo(revisionOf(trail));
  }

  @Test
  void giveAnotherRevisionForAnotherStateOfATrail() {
    Trail trail = sampleTrail();
    Revision before = revisionOf(trail);
    has(trail.with(logging(ReadWriteType.READ_ONLY)));
    assertThat(revisionOf(trail)).isNotEqualTo(before);
  }

  @Test
  void findAStore() {
    EventDataStore store = sampleStore();
    assertThat(ports().eventDataStores().find(store.arn()))
        .map(Versioned::resource)
        .contains(store);
  }

  @Test
  void findAStoreThatIsPendingDeletion() {
    EventDataStore going = sampleStore().with(EventDataStoreStatus.PENDING_DELETION);
    has(going);
    assertThat(ports().eventDataStores().find(going.arn()))
        .map(Versioned::resource)
        .contains(going);
  }

  @Test
  void findNoStoreThatIsNotThere() {
    assumeThat(knowsStores()).isTrue();
    assertThat(ports().eventDataStores().find(newStore().arn())).isEmpty();
  }

  @Test
  void giveARevisionForEachStateOfAStore() {
    EventDataStore store = sampleStore();
    Revision before = revisionOf(store);
    assertThat(revisionOf(store)).isEqualTo(before);
    has(store.with(EventDataStoreStatus.STOPPED_INGESTION));
    assertThat(revisionOf(store)).isNotEqualTo(before);
  }

  @Test
  void knowNoSelectionWhereNothingWasKept() {
    assertThat(ports().insightSelections().of(sampleTrail().arn()))
        .isEqualTo(InsightSelection.NONE);
  }

  @Test
  void knowNoSelectionOfWhatIsNotThere() {
    assertThat(ports().insightSelections().of(newTrail(Samples.CALLER).arn()))
        .isEqualTo(InsightSelection.NONE);
  }

  @Test
  void keepASelectionOnTheRevisionThatIsThere() {
    Trail trail = sampleTrail();
    assertThat(ports().insightSelections().replace(trail.arn(), revisionOf(trail), CALL_RATE))
        .isTrue();
    assertThat(ports().insightSelections().of(trail.arn())).isEqualTo(CALL_RATE);
  }

  @Test
  void keepWhatATypeIsComputedFrom() {
    Trail trail = sampleTrail();
    InsightSelection data =
        new InsightSelection(
            new InsightSelectors(
                List.of(
                    new InsightSelector(
                        InsightType.API_CALL_RATE, List.of(SourceEventCategory.DATA)))),
            Optional.empty());
    assertThat(ports().insightSelections().replace(trail.arn(), revisionOf(trail), data)).isTrue();
    assertThat(ports().insightSelections().of(trail.arn())).isEqualTo(data);
  }

  @Test
  void keepASelectionWithItsDestination() {
    EventDataStore store = sampleStore();
    InsightSelection selection =
        new InsightSelection(CALL_RATE.selectors(), Optional.of(Samples.storeArn("destination")));
    assertThat(ports().insightSelections().replace(store.arn(), revisionOf(store), selection))
        .isTrue();
    assertThat(ports().insightSelections().of(store.arn())).isEqualTo(selection);
  }

  @Test
  void keepNothingOnARevisionThatTheTrailHasLeft() {
    Trail trail = sampleTrail();
    Revision left = revisionOf(trail);
    has(trail.with(logging(ReadWriteType.READ_ONLY)));
    assertThat(ports().insightSelections().replace(trail.arn(), left, CALL_RATE)).isFalse();
    assertThat(ports().insightSelections().of(trail.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void keepNothingForWhatIsNotThere() {
    Revision another = revisionOf(sampleTrail());
    TrailArn nowhere = newTrail(Samples.CALLER).arn();
    assertThat(ports().insightSelections().replace(nowhere, another, CALL_RATE)).isFalse();
  }

  @Test
  void keepNoDestinationForATrail() {
    Trail trail = sampleTrail();
    InsightSelection selection =
        new InsightSelection(CALL_RATE.selectors(), Optional.of(Samples.storeArn("destination")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ports().insightSelections().replace(trail.arn(), revisionOf(trail), selection));
  }

  @Test
  void neverTakeABackendOutOfReachForAnAnswer() {
    Trail trail = newTrail(Samples.CALLER);
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable().trails().find(trail.arn()));
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable().eventDataStores().find(newStore().arn()));
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable().insightSelections().of(trail.arn()));
  }

  private Revision revisionOf(Trail trail) {
    return ports().trails().find(trail.arn()).orElseThrow().revision();
  }

  private Revision revisionOf(EventDataStore store) {
    return ports().eventDataStores().find(store.arn()).orElseThrow().revision();
  }

  private Trail sampleTrail() {
    Trail trail = newTrail(Samples.CALLER);
    has(trail);
    return trail;
  }

  private EventDataStore sampleStore() {
    assumeThat(knowsStores()).as("a backend that knows event data stores").isTrue();
    EventDataStore store = newStore();
    has(store);
    return store;
  }

  private static Trail newTrail(Caller owner) {
    TrailName name = new TrailName("contract-" + UUID.randomUUID());
    return Trail.deliveringTo(Samples.BUCKET, TrailArn.of(owner, name));
  }

  private static EventDataStore newStore() {
    String id = UUID.randomUUID().toString();
    return EventDataStore.named(
        "contract-" + id, EventDataStoreArn.ofSuffix(Samples.CALLER, id).orElseThrow());
  }
}
