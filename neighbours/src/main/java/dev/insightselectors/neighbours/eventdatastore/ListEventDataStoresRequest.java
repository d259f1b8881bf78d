package dev.insightselectors.neighbours.eventdatastore;

import java.util.Optional;

/** The request of ListEventDataStores, unjudged. */
public record ListEventDataStoresRequest(
    Optional<String> nextToken, Optional<Integer> maxResults) {}
