package dev.insightselectors.neighbours.port;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.Revision;
import java.util.stream.Stream;

/**
 * The event data stores of a backend that is ours to write. To what {@link EventDataStores}
 * promises it adds:
 *
 * <ul>
 *   <li>A store that was created stays found; once a change was answered {@code true} every later
 *       look-up sees it.
 *   <li>The revision changes whenever the store or its Insights selection changes, and never comes
 *       back.
 *   <li>A change judged on a revision that the store has left changes nothing and answers {@code
 *       false}; of two changes judged on one revision, of the store or of its selection, at most
 *       one is made.
 *   <li>A name is taken as long as a store of the account and Region has it, pending deletion or
 *       not. A creation or replacement that gives a store a name that another has changes nothing
 *       and answers {@code false}; of all that give one name at most one is made. Whoever lost to
 *       the name finds its holder in the list.
 *   <li>A creation that would pass the limit of {@link Limits} changes nothing and answers {@code
 *       false}, as well when others are made at the same moment. Whoever lost to it finds the list
 *       full.
 *   <li>Replacing a store keeps its Insights selection, unless it is replaced by one that is
 *       pending deletion: that takes the selection with it.
 *   <li>A list, followed page by page, holds every store of the account and Region that was there
 *       all the while exactly once. A page token that no page of the list had is an {@link
 *       IllegalArgumentException}, where the backend can tell.
 *   <li>What cannot be read or written is a {@link
 *       dev.insightselectors.core.port.BackendException}.
 * </ul>
 */
public interface EventDataStoreRegister extends EventDataStores {

  Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page);

  /**
   * Records a new store, unless there is one with its ARN, its name is taken or no place is left.
   */
  boolean create(EventDataStore store);

  /** Puts the store in the place of the one with its ARN. */
  boolean replace(EventDataStore store, Revision judged);

  /**
   * Whether one more may be made beside those of an account and Region. What is pending deletion is
   * not counted, or whoever deletes a store would have to wait seven days for its place.
   */
  static boolean haveRoom(Stream<EventDataStore> stores, int limit) {
    return stores.filter(store -> !store.isPendingDeletion()).count() < limit;
  }
}
