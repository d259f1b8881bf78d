package dev.insightselectors.neighbours.trail;

import java.util.Optional;

/** The request of ListTrails, unjudged. */
public record ListTrailsRequest(Optional<String> nextToken) {}
