package dev.insightselectors.core.message;

import java.util.Optional;

/** The request of PutInsightSelectors, unjudged: judging it is what the rules are for. */
public record PutInsightSelectorsRequest(
    Optional<String> trailName,
    Optional<String> eventDataStore,
    Optional<String> insightsDestination,
    GivenSelectors insightSelectors) {}
