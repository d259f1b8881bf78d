package dev.insightselectors.neighbours.trail;

import java.util.Optional;

/** The request of GetEventSelectors, unjudged. */
public record GetEventSelectorsRequest(Optional<String> trailName) {}
