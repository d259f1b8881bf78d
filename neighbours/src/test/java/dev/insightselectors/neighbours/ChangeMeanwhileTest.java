package dev.insightselectors.neighbours;

import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.unprotected;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_ALREADY_EXISTS;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_EVENT_SELECTORS;
import static dev.insightselectors.neighbours.error.NeighbourCode.TRAIL_ALREADY_EXISTS;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static dev.insightselectors.neighbours.testing.Selectors.management;
import static dev.insightselectors.neighbours.testing.StoreDraft.called;
import static dev.insightselectors.neighbours.testing.StoreDraft.store;
import static dev.insightselectors.neighbours.testing.TrailDraft.trail;
import static dev.insightselectors.neighbours.testing.TrailDraft.usual;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.tag.TagsRequest;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.Meanwhile;
import dev.insightselectors.neighbours.testing.Selectors;
import dev.insightselectors.neighbours.trail.PutEventSelectorsRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of a change to a trail or event data store that changes while the call is judged.
 */
class ChangeMeanwhileTest {

  private final FakeWorld world = FakeWorld.sample().has(unprotected(sampleSource()));
  private final CloudTrail others = CloudTrail.in(world);

  @ParameterizedTest
  @ValueSource(strings = {"find", "replace"})
  void doesNotNarrowATrailWhoseInsightsWereTurnedOn(String moment) {
    CloudTrail mine = meanwhile(moment, this::turnOnATrail);
    assertThat(mine.putEventSelectors(reads())).isRefusedWith(INVALID_EVENT_SELECTORS);
    assertThat(recorded()).isEqualTo(sampleTrail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"find", "replace"})
  void doesNotNarrowAStoreWhoseInsightsWereTurnedOn(String moment) {
    CloudTrail mine = meanwhile(moment, this::turnOnAStore);
    assertThat(mine.updateEventDataStore(store(SOURCE).logging(management(true))))
        .isRefusedWith(INVALID_INSIGHT_SELECTORS);
  }

  @Test
  void deletesATrailThatWasTouched() {
    CloudTrail mine = meanwhile("delete", this::turnOnATrail);
    accepted(mine.deleteTrail(TRAIL));
    assertThat(others.getTrail(TRAIL)).isRefusedWith(TRAIL_NOT_FOUND);
  }

  @Test
  void deletesAStoreThatWasTouched() {
    CloudTrail mine = meanwhile("replace", this::turnOnAStore);
    accepted(mine.deleteEventDataStore(SOURCE));
    assertThat(world.selectionOf(sampleSource().arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void makesNoTrailThatWasMadeMeanwhile() {
    CloudTrail mine = meanwhile("create", () -> accepted(others.createTrail(usual("NewTrail"))));
    assertThat(mine.createTrail(usual("NewTrail"))).isRefusedWith(TRAIL_ALREADY_EXISTS);
  }

  @Test
  void makesNoStoreOfANameThatWasGivenMeanwhile() {
    CloudTrail mine = meanwhile("create", this::makeAStore);
    assertThat(mine.createEventDataStore(called("new-store")))
        .isRefusedWith(EVENT_DATA_STORE_ALREADY_EXISTS);
  }

  /** The name and the limit are judged by one list: no order of the calls gives the limit. */
  @Test
  void saysThatATrailExistsWhichTookTheLastPlace() {
    world.limitsTo(2, 10);
    CloudTrail mine = onceListed(() -> accepted(others.createTrail(usual("NewTrail"))));
    assertThat(mine.createTrail(usual("NewTrail"))).isRefusedWith(TRAIL_ALREADY_EXISTS);
  }

  @Test
  void saysThatAStoreExistsWhichTookTheLastPlace() {
    world.limitsTo(10, 3);
    CloudTrail mine = onceListed(this::makeAStore);
    assertThat(mine.createEventDataStore(called("new-store")))
        .isRefusedWith(EVENT_DATA_STORE_ALREADY_EXISTS);
  }

  @Test
  void givesNoStoreANameThatWasGivenMeanwhile() {
    CloudTrail mine = meanwhile("replace", this::makeAStore);
    assertThat(mine.updateEventDataStore(store(SOURCE).name("new-store")))
        .isRefusedWith(EVENT_DATA_STORE_ALREADY_EXISTS);
  }

  @Test
  void addsATagToThoseThatWereAddedMeanwhile() {
    CloudTrail mine = meanwhile("replace", () -> accepted(others.addTags(tag("theirs"))));
    accepted(mine.addTags(tag("mine")));
    assertThat(recorded().tags()).isEqualTo(Map.of("theirs", "value", "mine", "value"));
  }

  @Test
  void changesNothingThatWasDeletedMeanwhile() {
    CloudTrail mine = meanwhile("replace", () -> accepted(others.deleteTrail(TRAIL)));
    assertThat(mine.startLogging(TRAIL)).isRefusedWith(TRAIL_NOT_FOUND);
  }

  @Test
  void keepsWhatWasChangedMeanwhile() {
    CloudTrail mine = meanwhile("replace", () -> accepted(others.putEventSelectors(reads())));
    accepted(mine.updateTrail(trail(TRAIL).validation(true)));
    assertThat(recorded().eventSelectors().managementEvents().write()).isFalse();
    assertThat(recorded().options().logFileValidationEnabled()).isTrue();
  }

  private CloudTrail meanwhile(String question, Runnable happening) {
    return new CloudTrail(Meanwhile.before(question, FakePorts.of(world), happening), CALLER);
  }

  private CloudTrail onceListed(Runnable happening) {
    return new CloudTrail(Meanwhile.after("ownedBy", FakePorts.of(world), happening), CALLER);
  }

  private void turnOnATrail() {
    accepted(others.putInsightSelectors(onTrail(TRAIL, CALL_RATE)));
  }

  private void turnOnAStore() {
    accepted(others.putInsightSelectors(onStore(SOURCE, DESTINATION, CALL_RATE)));
  }

  private void makeAStore() {
    accepted(others.createEventDataStore(called("new-store")));
  }

  private Trail recorded() {
    return world.ports().trails().find(sampleTrail().arn()).map(Versioned::resource).orElseThrow();
  }

  private static PutEventSelectorsRequest reads() {
    return new PutEventSelectorsRequest(
        Optional.of(TRAIL), Optional.of(List.of(Selectors.basic("ReadOnly"))), Optional.empty());
  }

  private static TagsRequest tag(String key) {
    return new TagsRequest(
        Optional.of(sampleTrail().arn().toString()),
        Optional.of(List.of(TagForm.of(key, "value"))));
  }
}
