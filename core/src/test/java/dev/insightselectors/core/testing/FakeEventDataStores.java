package dev.insightselectors.core.testing;

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

record FakeEventDataStores(FakeRegistry registry) implements EventDataStores {
  @Override
  public Optional<Recorded<EventDataStore>> find(EventDataStoreArn arn) {
    return registry.find(arn, EventDataStore.class);
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    return registry.page(
        EventDataStore.class,
        store -> store.arn().account().equals(account) && store.arn().region().equals(region),
        page);
  }

  @Override
  public boolean create(EventDataStore store) {
    return registry.createNamed(store);
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
