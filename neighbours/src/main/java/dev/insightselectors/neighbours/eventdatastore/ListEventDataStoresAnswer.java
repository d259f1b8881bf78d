package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import java.util.List;
import java.util.Optional;

/** The answer of ListEventDataStores. */
public record ListEventDataStoresAnswer(
    List<StoreInfo> eventDataStores, Optional<String> nextToken) {

  /** What a list says of one store; the rest is no longer listed. */
  public record StoreInfo(EventDataStoreArn eventDataStoreArn, String name) {

    public static StoreInfo of(EventDataStore store) {
      return new StoreInfo(store.arn(), store.name());
    }
  }
}
