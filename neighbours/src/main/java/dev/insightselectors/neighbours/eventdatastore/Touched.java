package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import java.time.InstantSource;

/** An event data store that has come into another status now. */
final class Touched {
  private Touched() {}

  static EventDataStore with(
      EventDataStoreStatus status, EventDataStore store, InstantSource clock) {
    return store.with(status).with(store.options().updatedAt(clock.instant()));
  }
}
