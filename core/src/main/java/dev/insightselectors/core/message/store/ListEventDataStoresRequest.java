package dev.insightselectors.core.message.store;

import java.util.Optional;

/** The request of ListEventDataStores, unjudged. */
public record ListEventDataStoresRequest(
    Optional<String> nextToken, Optional<Integer> maxResults) {}
