package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.PageRequest;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.port.Revision;
import java.util.Optional;

/**
 * The event data stores of a world in memory. A page token that no page of the same list had, and a
 * page of less than one item, are an {@link IllegalArgumentException}.
 */
public final class InMemoryEventDataStores implements EventDataStores {
  private final InMemoryWorld world;

  public InMemoryEventDataStores(InMemoryWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Recorded<EventDataStore>> find(EventDataStoreArn arn) {
    return world.now().stores().find(arn).map(Item::recorded);
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    String owner = State.storeOwner(account, region);
    return new Listing<>(world.now().stores(), owner, EventDataStoreArn::parse).page(page);
  }

  @Override
  public boolean create(EventDataStore store) {
    return world.changeAlone(
        it -> !isTaken(it, store) && it.stores().add(store, InsightSelection.NONE));
  }

  @Override
  public boolean replace(EventDataStore store, Revision judged) {
    return world.changeAlone(
        it ->
            !(isRenamed(it, store) && isTaken(it, store))
                && it.stores().replace(judged, store, item -> selectionKept(item, store)));
  }

  private static boolean isRenamed(State state, EventDataStore store) {
    return state
        .stores()
        .find(store.arn())
        .filter(item -> !item.resource().name().equals(store.name()))
        .isPresent();
  }

  /** Looked for, not kept: a world may have been put with two stores of one name. */
  private static boolean isTaken(State state, EventDataStore store) {
    String owner = state.stores().owner(store.arn());
    return state
        .stores()
        .ownedBy(owner, Optional.empty())
        .anyMatch(item -> item.resource().isNamesakeOf(store));
  }

  private static InsightSelection selectionKept(Item<EventDataStore> item, EventDataStore store) {
    return store.isPendingDeletion() ? InsightSelection.NONE : item.selection();
  }
}
