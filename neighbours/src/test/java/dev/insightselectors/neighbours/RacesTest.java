package dev.insightselectors.neighbours;

import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.unprotected;
import static dev.insightselectors.neighbours.testing.Selectors.management;
import static dev.insightselectors.neighbours.testing.StoreDraft.called;
import static dev.insightselectors.neighbours.testing.StoreDraft.store;
import static dev.insightselectors.neighbours.testing.TrailDraft.usual;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Together;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.tag.TagsRequest;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.Selectors;
import dev.insightselectors.neighbours.trail.PutEventSelectorsRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Calls at one moment leave no state that a rule forbids, whichever comes first. */
class RacesTest {

  private static final int OFTEN = 200;
  private final FakeWorld world = FakeWorld.sample().has(unprotected(sampleSource()));
  private final CloudTrail cloudTrail = CloudTrail.in(world);

  @RepeatedTest(OFTEN)
  void aTrailIsNotNarrowedUnderItsInsights() {
    List<Boolean> accepted =
        together(
            () -> cloudTrail.putInsightSelectors(onTrail(TRAIL, CALL_RATE)),
            () -> cloudTrail.putEventSelectors(reads()));
    assertThat(accepted).containsExactlyInAnyOrder(true, false);
    assertFits(sampleTrail().arn(), trail());
  }

  @RepeatedTest(OFTEN)
  void aStoreIsNotNarrowedUnderItsInsights() {
    List<Boolean> accepted =
        together(
            () -> cloudTrail.putInsightSelectors(onStore(SOURCE, DESTINATION, CALL_RATE)),
            () -> cloudTrail.updateEventDataStore(store(SOURCE).logging(management(true))));
    assertThat(accepted).containsExactlyInAnyOrder(true, false);
    assertFits(
        sampleSource().arn(),
        world.ports().eventDataStores().find(sampleSource().arn()).orElseThrow().resource());
  }

  @RepeatedTest(OFTEN)
  void aTrailThatIsDeletedHasNoInsightsNorHasItsSuccessor() {
    List<Boolean> accepted =
        together(
            () -> cloudTrail.putInsightSelectors(onTrail(TRAIL, CALL_RATE)),
            () -> cloudTrail.deleteTrail(TRAIL));
    assertThat(accepted.get(1)).isTrue();
    CloudTrail.accepted(cloudTrail.createTrail(usual(TRAIL)));
    assertThat(world.selectionOf(sampleTrail().arn())).isEqualTo(InsightSelection.NONE);
  }

  @RepeatedTest(OFTEN)
  void aStoreThatIsDeletedHasNoInsights() {
    List<Boolean> accepted =
        together(
            () -> cloudTrail.putInsightSelectors(onStore(SOURCE, DESTINATION, CALL_RATE)),
            () -> cloudTrail.deleteEventDataStore(SOURCE));
    assertThat(accepted.get(1)).isTrue();
    assertThat(world.selectionOf(sampleSource().arn())).isEqualTo(InsightSelection.NONE);
  }

  @RepeatedTest(OFTEN)
  void aTrailIsMadeOnce() {
    List<Boolean> accepted =
        together(
            () -> cloudTrail.createTrail(usual("NewTrail")),
            () -> cloudTrail.createTrail(usual("NewTrail")),
            () -> cloudTrail.createTrail(usual("NewTrail")));
    assertThat(accepted).containsOnlyOnce(true);
  }

  @RepeatedTest(OFTEN)
  void aNameIsGivenToOneNewStore() {
    List<Boolean> accepted =
        together(
            () -> cloudTrail.createEventDataStore(called("new-store")),
            () -> cloudTrail.createEventDataStore(called("new-store")),
            () -> cloudTrail.createEventDataStore(called("new-store")));
    assertThat(accepted).containsOnlyOnce(true);
    assertThat(names()).containsOnlyOnce("new-store");
  }

  @RepeatedTest(OFTEN)
  void aNameIsGivenToOneStoreWhetherItIsNewOrNot() {
    List<Boolean> accepted =
        together(
            () -> cloudTrail.createEventDataStore(called("new-name")),
            () -> cloudTrail.updateEventDataStore(store(SOURCE).name("new-name")),
            () -> cloudTrail.updateEventDataStore(store(DESTINATION).name("new-name")));
    assertThat(accepted).containsOnlyOnce(true);
    assertThat(names()).containsOnlyOnce("new-name");
  }

  @RepeatedTest(OFTEN)
  void aStoreThatIsRestoredHasItsName() {
    CloudTrail.accepted(cloudTrail.deleteEventDataStore(SOURCE));
    List<Boolean> accepted =
        together(
            () -> cloudTrail.restoreEventDataStore(SOURCE),
            () -> cloudTrail.createEventDataStore(called(sampleSource().name())));
    assertThat(accepted).containsExactly(true, false);
  }

  @RepeatedTest(OFTEN)
  void changesOfDifferentThingsAllCount() {
    List<Boolean> accepted =
        together(
            () -> cloudTrail.startLogging(TRAIL),
            () -> cloudTrail.putEventSelectors(reads()),
            () -> cloudTrail.addTags(tag("a")),
            () -> cloudTrail.addTags(tag("b")));
    assertThat(accepted).containsOnly(true);
    assertThat(trail().logging().isLogging()).isTrue();
    assertThat(trail().eventSelectors().managementEvents().write()).isFalse();
    assertThat(trail().tags()).isEqualTo(Map.of("a", "value", "b", "value"));
  }

  @Test
  void noTagIsLostAmongManyAndTheLimitHolds() {
    List<Callable<Outcome<?>>> calls =
        IntStream.range(0, 60)
            .<Callable<Outcome<?>>>mapToObj(i -> () -> cloudTrail.addTags(tag("key-" + i)))
            .toList();
    assertThat(accepted(Together.run(calls))).filteredOn(one -> one).hasSize(50);
    assertThat(trail().tags()).hasSize(50);
  }

  /** Which of the calls were accepted. */
  private static List<Boolean> together(Made... calls) {
    return accepted(
        Together.run(Stream.of(calls).<Callable<Outcome<?>>>map(call -> call).toList()));
  }

  private interface Made extends Callable<Outcome<?>> {}

  private static List<Boolean> accepted(List<Outcome<?>> outcomes) {
    return outcomes.stream().map(Outcome.Accepted.class::isInstance).toList();
  }

  private void assertFits(ResourceArn arn, InsightsSource source) {
    assertThat(world.selectionOf(arn).selectors().types())
        .allMatch(type -> type.canBeComputedFrom(source.eventSelectors().managementEvents()));
  }

  private List<String> names() {
    return Page.all(page -> FakePorts.of(world).eventDataStores().ownedBy(ACCOUNT, REGION, page))
        .stream()
        .map(EventDataStore::name)
        .toList();
  }

  private Trail trail() {
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
