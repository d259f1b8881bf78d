package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.registry.ResourceJson;
import dev.insightselectors.adapters.http.registry.ResourcePaths;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.Optional;

/**
 * The event data stores of a registry. That no two calls at one moment take the last place or one
 * name is up to the registry, which alone can check and write in one step; ours does.
 */
final class HttpEventDataStores implements EventDataStoreRegister {
  private final RemoteResources<EventDataStore> stores;

  HttpEventDataStores(RegistryClient client) {
    this.stores =
        new RemoteResources<>(
            client, "EventDataStores", ResourceJson::storedEventDataStore, ResourceJson::of);
  }

  @Override
  public Optional<Versioned<EventDataStore>> find(EventDataStoreArn arn) {
    return stores.find(arn);
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    return stores.page(
        Question.get(ResourcePaths.EVENT_DATA_STORES)
            .asking("account", account.value())
            .asking("region", region.code()),
        page);
  }

  @Override
  public boolean create(EventDataStore store) {
    return stores.create(store);
  }

  @Override
  public boolean replace(EventDataStore store, Revision judged) {
    return stores.replace(store, judged);
  }
}
