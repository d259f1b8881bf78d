package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Page;
import java.util.List;
import java.util.Optional;

/** Event data stores: listed by account and Region, and never deleted at once. */
record EventDataStoreKind(EventDataStoreRegister stores)
    implements Kind<EventDataStoreArn, EventDataStore> {

  @Override
  public String path() {
    return ResourcePaths.EVENT_DATA_STORES;
  }

  @Override
  public String member() {
    return "EventDataStores";
  }

  @Override
  public Optional<EventDataStoreArn> arn(RegistryRequest request) {
    return ResourcePaths.eventDataStore(request);
  }

  @Override
  public EventDataStoreArn arn(EventDataStore store) {
    return store.arn();
  }

  @Override
  public Optional<Versioned<EventDataStore>> find(EventDataStoreArn arn) {
    return stores.find(arn);
  }

  @Override
  public Page<EventDataStore> list(RegistryRequest request) {
    return stores.ownedBy(
        Asked.parameter(request, "account", AccountId::new),
        Asked.parameter(request, "region", Region::new),
        Asked.page(request));
  }

  @Override
  public boolean create(EventDataStore store) {
    return stores.create(store);
  }

  @Override
  public boolean replace(EventDataStore store, Revision judged) {
    return stores.replace(store, judged);
  }

  @Override
  public EventDataStore read(JsonNode json) {
    return ResourceJson.eventDataStore(json);
  }

  @Override
  public ObjectNode write(EventDataStore store) {
    return ResourceJson.of(store);
  }

  @Override
  public List<Route> more() {
    return List.of();
  }
}
