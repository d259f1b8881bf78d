package dev.insightselectors.core.port;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Region;
import java.util.Optional;

/**
 * Which event data stores exist.
 *
 * <ul>
 *   <li>A store that was created is found by its ARN, from whatever account or Region, while it is
 *       pending deletion too; once a change was answered {@code true} every later look-up sees it.
 *   <li>The revision changes whenever the store or its Insights selection changes, and never comes
 *       back.
 *   <li>A change judged on a revision that the store has left changes nothing and answers {@code
 *       false}; of two changes judged on one revision at most one is made.
 *   <li>A name is taken as long as a store of the account and Region has it, pending deletion or
 *       not. A creation or replacement that gives a store a name that another has changes nothing
 *       and answers {@code false}; of all that give one name at most one is made. Whoever lost to
 *       the name finds its holder in the list.
 *   <li>Replacing a store keeps its Insights selection, unless it is replaced by one that is
 *       pending deletion: that takes the selection with it.
 *   <li>A list, followed page by page, holds every store of the account and Region that was there
 *       all the while exactly once.
 *   <li>A look-up that cannot be made throws; it never says that there is no such store.
 * </ul>
 */
public interface EventDataStores {

  Optional<Recorded<EventDataStore>> find(EventDataStoreArn arn);

  Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page);

  /** Records a new store, unless there is one with its ARN or its name is taken. */
  boolean create(EventDataStore store);

  /** Puts the store in the place of the one with its ARN. */
  boolean replace(EventDataStore store, Revision judged);
}
