package dev.insightselectors.core.message.trail;

import java.util.Optional;

/** The request of GetEventSelectors, unjudged. */
public record GetEventSelectorsRequest(Optional<String> trailName) {}
