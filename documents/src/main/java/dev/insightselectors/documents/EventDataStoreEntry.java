package dev.insightselectors.documents;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;

/** An event data store with its Insights selection. */
public record EventDataStoreEntry(EventDataStore store, InsightSelection selection) {

  /** A store without Insights. */
  public static EventDataStoreEntry of(EventDataStore store) {
    return new EventDataStoreEntry(store, InsightSelection.NONE);
  }
}
