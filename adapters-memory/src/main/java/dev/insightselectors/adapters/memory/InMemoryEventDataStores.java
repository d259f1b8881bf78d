package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** The event data stores of a world in memory. */
record InMemoryEventDataStores(InMemoryWorld world) implements EventDataStoreRegister {
  @Override
  public Optional<Versioned<EventDataStore>> find(EventDataStoreArn arn) {
    return world.now().stores().find(arn).map(Item::recorded);
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    String owner = State.storeOwner(account, region);
    return world.atOnce(
        it -> new Listing<>(it.stores(), owner, EventDataStoreArn::parse).page(page));
  }

  @Override
  public boolean create(EventDataStore store) {
    return world.changeAlone(
        it ->
            !isTaken(it, store)
                && EventDataStoreRegister.haveRoom(beside(it, store), it.limits().eventDataStores())
                && it.stores().add(store, InsightSelection.NONE));
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
    return beside(state, store).anyMatch(store::isNamesakeOf);
  }

  private static Stream<EventDataStore> beside(State state, EventDataStore store) {
    return state
        .stores()
        .ownedBy(state.stores().owner(store.arn()), Optional.empty())
        .map(Item::resource);
  }

  private static InsightSelection selectionKept(Item<EventDataStore> item, EventDataStore store) {
    return store.isPendingDeletion() ? InsightSelection.NONE : item.selection();
  }
}
