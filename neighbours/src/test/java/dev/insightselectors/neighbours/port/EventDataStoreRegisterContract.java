package dev.insightselectors.neighbours.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.Together;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The obligations of {@link EventDataStoreRegister}, but for lists and races, which have contracts
 * of their own.
 */
public abstract class EventDataStoreRegisterContract extends ResourcesContract {
  /** The same adapter with its backend out of reach; empty where there is nothing to reach. */
  protected abstract Optional<EventDataStoreRegister> unreachableEventDataStores();

  @Test
  void findsAStoreThatWasCreated() {
    EventDataStore store = sampleStore();
    assertThat(eventDataStores().find(store.arn())).map(Versioned::resource).contains(store);
  }

  @Test
  void findsAStoreOfWhateverAccountAndRegion() {
    EventDataStore store = recorded(newStore(stranger()));
    assertThat(eventDataStores().find(store.arn())).map(Versioned::resource).contains(store);
  }

  @Test
  void findsAStoreThatIsPendingDeletion() {
    EventDataStore store = sampleStore();
    assertThat(eventDataStores().replace(going(store), revisionOf(store))).isTrue();
    assertThat(eventDataStores().find(store.arn())).map(Versioned::resource).contains(going(store));
  }

  @Test
  void findsNoStoreThatWasNotCreated() {
    assertThat(eventDataStores().find(newStore().arn())).isEmpty();
  }

  @Test
  void createsAStoreOnce() {
    EventDataStore store = sampleStore();
    assertThat(eventDataStores().create(other(store))).isFalse();
    assertThat(eventDataStores().find(store.arn())).map(Versioned::resource).contains(store);
  }

  @Test
  void replacesNoStoreThatWasNotCreated() {
    EventDataStore store = newStore();
    assertThat(eventDataStores().replace(store, revisionOf(sampleStore()))).isFalse();
    assertThat(eventDataStores().find(store.arn())).isEmpty();
  }

  @Test
  void showsAReplacementToEveryLaterLookUp() {
    EventDataStore store = sampleStore();
    assertThat(eventDataStores().replace(other(store), revisionOf(store))).isTrue();
    assertThat(Together.run(threads(), number -> eventDataStores().find(store.arn())))
        .allSatisfy(found -> assertThat(found.orElseThrow().resource()).isEqualTo(other(store)));
  }

  @Test
  void createsNoStoreWhoseNameIsTaken() {
    EventDataStore namesake = newStore(sampleStore().name());
    assertThat(eventDataStores().create(namesake)).isFalse();
    assertThat(eventDataStores().find(namesake.arn())).isEmpty();
  }

  @Test
  void createsNoStoreWhoseNameIsThatOfOnePendingDeletion() {
    EventDataStore store = sampleStore();
    replaced(going(store));
    assertThat(eventDataStores().create(newStore(store.name()))).isFalse();
  }

  @Test
  void createsAStoreOfOneNameInEveryAccountAndRegion() {
    String name = sampleStore().name();
    Caller elsewhere = new Caller(owner().account(), stranger().region());
    Caller another = new Caller(stranger().account(), owner().region());
    assertThat(eventDataStores().create(newStore(elsewhere, name))).isTrue();
    assertThat(eventDataStores().create(newStore(another, name))).isTrue();
  }

  @Test
  void givesNoStoreANameThatIsTaken() {
    EventDataStore store = sampleStore();
    EventDataStore namesake = renamed(store, sampleStore().name());
    assertThat(eventDataStores().replace(namesake, revisionOf(store))).isFalse();
    assertThat(eventDataStores().find(store.arn())).map(Versioned::resource).contains(store);
  }

  @Test
  void takesTheNameThatAStoreIsGiven() {
    EventDataStore store = sampleStore();
    EventDataStore renamed = renamed(store, newStore().name());
    replaced(renamed);
    assertThat(eventDataStores().find(store.arn())).map(Versioned::resource).contains(renamed);
    assertThat(eventDataStores().create(newStore(renamed.name()))).isFalse();
  }

  @Test
  void freesTheNameThatAStoreLeaves() {
    EventDataStore store = sampleStore();
    replaced(renamed(store, newStore().name()));
    EventDataStore heir = recorded(newStore(store.name()));
    assertThat(eventDataStores().replace(store, revisionOf(store))).isFalse();
    replaced(renamed(heir, newStore().name()));
    replaced(store);
  }

  @Test
  void takesNoNameForAChangeThatIsNotMade() {
    EventDataStore store = sampleStore();
    Revision left = revisionOf(store);
    EventDataStore renamed = renamed(store, newStore().name());
    keep(CALL_RATE, store);
    assertThat(eventDataStores().replace(renamed, left)).isFalse();
    assertThat(eventDataStores().create(renamed(store, renamed.name()))).isFalse();
    recorded(newStore(renamed.name()));
  }

  @Test
  void keepsTheRevisionWhileNothingChanges() {
    EventDataStore store = sampleStore();
    assertThat(revisionOf(store)).isEqualTo(revisionOf(store));
  }

  @Test
  void neverGivesARevisionTwice() {
    EventDataStore store = sampleStore();
    Revision first = revisionOf(store);
    eventDataStores().replace(other(store), first);
    Revision second = revisionOf(store);
    eventDataStores().replace(store, second);
    assertThat(second).isNotEqualTo(first);
    assertThat(revisionOf(store)).isNotIn(first, second);
  }

  @Test
  void changesTheRevisionWithTheSelection() {
    EventDataStore store = sampleStore();
    Revision before = revisionOf(store);
    keep(CALL_RATE, store);
    assertThat(revisionOf(store)).isNotEqualTo(before);
  }

  @Test
  void replacesNothingOnARevisionThatTheStoreHasLeft() {
    EventDataStore store = sampleStore();
    Revision left = revisionOf(store);
    keep(CALL_RATE, store);
    assertThat(eventDataStores().replace(going(store), left)).isFalse();
    assertThat(eventDataStores().find(store.arn())).map(Versioned::resource).contains(store);
    assertThat(insightSelections().of(store.arn())).isEqualTo(CALL_RATE);
  }

  @Test
  void keepsTheSelectionOfAStoreThatIsReplaced() {
    EventDataStore store = sampleStore();
    keep(ERROR_RATE, store);
    assertThat(eventDataStores().replace(other(store), revisionOf(store))).isTrue();
    assertThat(insightSelections().of(store.arn())).isEqualTo(ERROR_RATE);
  }

  @Test
  void takesTheSelectionOfAStoreThatIsToBeDeleted() {
    EventDataStore store = sampleStore();
    keep(ERROR_RATE, store);
    assertThat(eventDataStores().replace(going(store), revisionOf(store))).isTrue();
    assertThat(insightSelections().of(store.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void doesNotBringTheSelectionBackWithTheStore() {
    EventDataStore store = sampleStore();
    keep(ERROR_RATE, store);
    eventDataStores().replace(going(store), revisionOf(store));
    assertThat(eventDataStores().replace(store, revisionOf(store))).isTrue();
    assertThat(insightSelections().of(store.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void throwsWhenALookUpCannotBeMade() {
    Optional<EventDataStoreRegister> unreachable = unreachableEventDataStores();
    assumeThat(unreachable).as("a backend that can be out of reach").isPresent();
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable.orElseThrow().find(newStore().arn()));
  }

  private void replaced(EventDataStore store) {
    assertThat(eventDataStores().replace(store, revisionOf(store))).as("is replaced").isTrue();
  }

  private static EventDataStore going(EventDataStore store) {
    return store.with(EventDataStoreStatus.PENDING_DELETION);
  }

  private static EventDataStore other(EventDataStore store) {
    return store.with(AdvancedEventSelectors.INSIGHTS_EVENTS);
  }
}
