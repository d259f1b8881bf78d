package dev.insightselectors.neighbours.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The obligations of {@link EventDataStoreRegister#ownedBy}. The account may own other stores as
 * well.
 */
public abstract class EventDataStoreListContract extends ResourcesContract {
  private static final int AT_ONCE = 1000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, AT_ONCE})
  void holdsEveryStoreOnceWhateverTheLengthOfAPage(int most) {
    List<EventDataStore> stores = sampleStores(5);
    assertThat(list(most).followed()).doesNotHaveDuplicates().containsAll(stores);
  }

  @Test
  void fillsItsPages() {
    sampleStores(3);
    Page<EventDataStore> first =
        eventDataStores().ownedBy(owner().account(), owner().region(), PageRequest.first(2));
    assertThat(first.items()).hasSize(2);
    assertThat(first.next()).isPresent();
  }

  @Test
  void isInTheOrderOfTheArns() {
    sampleStores(5);
    assertThat(list(2).followed()).extracting(store -> store.arn().toString()).isSorted();
  }

  @Test
  void holdsStoresThatArePendingDeletion() {
    EventDataStore store = sampleStore();
    EventDataStore going = store.with(EventDataStoreStatus.PENDING_DELETION);
    eventDataStores().replace(going, revisionOf(store));
    assertThat(list(AT_ONCE).followed()).contains(going);
  }

  @Test
  void holdsNoStoresOfOtherRegions() {
    EventDataStore away = recorded(newStore(new Caller(owner().account(), stranger().region())));
    assertThat(list(AT_ONCE).followed()).doesNotContain(away);
  }

  @Test
  void holdsNoStoresOfOtherAccounts() {
    EventDataStore theirs = recorded(newStore(new Caller(stranger().account(), owner().region())));
    assertThat(list(AT_ONCE).followed()).doesNotContain(theirs);
  }

  @Test
  void holdsEveryStoreThatWasThereAllTheWhileOnce() {
    List<EventDataStore> stores = sampleStores(5);
    AtomicInteger coming = new AtomicInteger(5);
    List<EventDataStore> listed =
        list(1)
            .followed(
                page -> {
                  if (coming.getAndDecrement() > 0) {
                    sampleStore();
                  }
                });
    assertThat(listed).doesNotHaveDuplicates().containsAll(stores);
  }

  private Pages<EventDataStore> list(int most) {
    return new Pages<>(
        page -> eventDataStores().ownedBy(owner().account(), owner().region(), page), most);
  }

  private List<EventDataStore> sampleStores(int count) {
    return Stream.generate(this::sampleStore).limit(count).toList();
  }
}
