package dev.insightselectors.neighbours.eventdatastore;

import java.util.Optional;

/** The request of the operations that only name an event data store, unjudged. */
public record EventDataStoreRequest(Optional<String> eventDataStore) {}
