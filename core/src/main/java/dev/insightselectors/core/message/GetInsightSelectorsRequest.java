package dev.insightselectors.core.message;

import java.util.Optional;

/** The request of GetInsightSelectors, unjudged. */
public record GetInsightSelectorsRequest(
    Optional<String> trailName, Optional<String> eventDataStore) {}
