package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.FakeRegistry;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Limits;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.Optional;

record FakeEventDataStoreRegister(FakeRegistry registry, Limits limits)
    implements EventDataStoreRegister {
  @Override
  public Optional<Versioned<EventDataStore>> find(EventDataStoreArn arn) {
    return registry.find(arn, EventDataStore.class);
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    return FakePorts.page(
        registry,
        EventDataStore.class,
        store -> store.arn().account().equals(account) && store.arn().region().equals(region),
        page);
  }

  @Override
  public boolean create(EventDataStore store) {
    synchronized (registry) {
      return EventDataStoreRegister.haveRoom(
              Page.all(page -> ownedBy(store.arn().account(), store.arn().region(), page)).stream(),
              limits.now().eventDataStores())
          && registry.createNamed(store);
    }
  }

  @Override
  public boolean replace(EventDataStore store, Revision judged) {
    return registry.changeNamed(
        store,
        judged,
        entry ->
            store.isPendingDeletion()
                ? entry.with(store).with(InsightSelection.NONE)
                : entry.with(store));
  }
}
