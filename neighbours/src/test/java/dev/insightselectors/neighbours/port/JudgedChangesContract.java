package dev.insightselectors.neighbours.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.core.testing.Together;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * Of all changes that are judged on one revision, and of all that take one name, exactly one is
 * made, and it is made whole.
 */
public abstract class JudgedChangesContract extends ResourcesContract {
  private static final int OFTEN = 10;

  @RepeatedTest(OFTEN)
  void oneOfManySelectionsIsKept() {
    Trail trail = sampleTrail();
    Revision judged = revisionOf(trail);
    List<Boolean> kept =
        Together.run(
            threads(),
            number -> insightSelections().replace(trail.arn(), judged, selection(number)));
    assertThat(kept).containsOnlyOnce(true);
    assertThat(insightSelections().of(trail.arn())).isEqualTo(selection(kept.indexOf(true)));
  }

  @RepeatedTest(OFTEN)
  void oneOfManyReplacementsOfATrailIsMade() {
    Trail trail = sampleTrail();
    Revision judged = revisionOf(trail);
    List<Boolean> made =
        Together.run(threads(), number -> trails().replace(marked(trail, number), judged));
    assertThat(made).containsOnlyOnce(true);
    assertThat(trails().find(trail.arn()))
        .map(Versioned::resource)
        .contains(marked(trail, made.indexOf(true)));
  }

  @RepeatedTest(OFTEN)
  void oneOfManyReplacementsOfAStoreIsMade() {
    EventDataStore store = sampleStore();
    Revision judged = revisionOf(store);
    List<Boolean> made =
        Together.run(threads(), number -> eventDataStores().replace(marked(store, number), judged));
    assertThat(made).containsOnlyOnce(true);
    assertThat(eventDataStores().find(store.arn()))
        .map(Versioned::resource)
        .contains(marked(store, made.indexOf(true)));
  }

  @RepeatedTest(OFTEN)
  void oneOfManyCreatesATrail() {
    Trail trail = newTrail();
    List<Boolean> created =
        Together.run(threads(), number -> trails().create(marked(trail, number)));
    assertThat(created).containsOnlyOnce(true);
    assertThat(trails().find(trail.arn()))
        .map(Versioned::resource)
        .contains(marked(trail, created.indexOf(true)));
  }

  @RepeatedTest(OFTEN)
  void oneOfManyCreatesAStore() {
    EventDataStore store = newStore();
    assertThat(Together.run(threads(), number -> eventDataStores().create(store)))
        .containsOnlyOnce(true);
  }

  @RepeatedTest(OFTEN)
  void oneOfManyCreatesAStoreOfOneName() {
    String name = newStore().name();
    List<EventDataStore> stores = Stream.generate(() -> newStore(name)).limit(threads()).toList();
    List<Boolean> created =
        Together.run(threads(), number -> eventDataStores().create(stores.get(number)));
    assertThat(created).containsOnlyOnce(true);
    assertThat(stores.stream().filter(store -> isThere(store)))
        .containsExactly(stores.get(created.indexOf(true)));
  }

  @RepeatedTest(OFTEN)
  void oneOfManyIsGivenOneName() {
    String name = newStore().name();
    List<EventDataStore> stores = Stream.generate(this::sampleStore).limit(threads()).toList();
    List<Revision> judged = stores.stream().map(this::revisionOf).toList();
    List<Boolean> named =
        Together.run(
            threads(),
            number ->
                number % 4 == 0
                    ? eventDataStores().create(newStore(name))
                    : eventDataStores()
                        .replace(renamed(stores.get(number), name), judged.get(number)));
    assertThat(named).containsOnlyOnce(true);
  }

  @RepeatedTest(OFTEN)
  void oneChangeOfWhateverKindIsMadeToATrail() {
    Trail trail = sampleTrail();
    Revision judged = revisionOf(trail);
    List<Boolean> made =
        Together.run(
            threads(),
            number ->
                switch (number % 3) {
                  case 0 -> trails().replace(marked(trail, number), judged);
                  case 1 -> trails().delete(trail.arn(), judged);
                  default -> insightSelections().replace(trail.arn(), judged, CALL_RATE);
                });
    assertThat(made).containsOnlyOnce(true);
  }

  @RepeatedTest(OFTEN)
  void oneChangeOfWhateverKindIsMadeToAStore() {
    EventDataStore store = sampleStore();
    EventDataStore going = store.with(EventDataStoreStatus.PENDING_DELETION);
    Revision judged = revisionOf(store);
    List<Boolean> made =
        Together.run(
            threads(),
            number ->
                number % 2 == 0
                    ? eventDataStores().replace(going, judged)
                    : insightSelections().replace(store.arn(), judged, CALL_RATE));
    assertThat(made).containsOnlyOnce(true);
  }

  @Test
  void noLookUpSeesHalfASelection() {
    EventDataStore store = sampleStore();
    AtomicBoolean done = new AtomicBoolean();
    List<Boolean> whole =
        Together.run(List.of(() -> replacedOften(store, done), () -> alwaysWhole(store, done)));
    assertThat(whole).containsOnly(true);
  }

  private boolean isThere(EventDataStore store) {
    return eventDataStores().find(store.arn()).isPresent();
  }

  private boolean replacedOften(EventDataStore store, AtomicBoolean done) {
    try {
      for (int round = 0; round < rounds(); round++) {
        keep(round % 2 == 0 ? toDestination(store) : ERROR_RATE, store);
      }
      return true;
    } finally {
      done.set(true);
    }
  }

  private boolean alwaysWhole(EventDataStore store, AtomicBoolean done) {
    List<InsightSelection> wholes =
        List.of(InsightSelection.NONE, ERROR_RATE, toDestination(store));
    boolean whole = true;
    while (whole && !done.get()) {
      whole = wholes.contains(insightSelections().of(store.arn()));
    }
    return whole;
  }

  private static InsightSelection selection(int number) {
    return number % 2 == 0 ? CALL_RATE : ERROR_RATE;
  }

  private static InsightSelection toDestination(EventDataStore store) {
    return new InsightSelection(
        CALL_RATE.selectors(), Optional.of(Samples.storeArn(store.arn().id())));
  }

  private static Trail marked(Trail trail, int number) {
    return trail.with(trail.delivery().withKeyPrefix("prefix-" + number));
  }

  private static EventDataStore marked(EventDataStore store, int number) {
    return store.withKmsKeyId("key-" + number).with(AdvancedEventSelectors.INSIGHTS_EVENTS);
  }
}
