package dev.insightselectors.neighbours.trail;

import java.util.Optional;

/** The request of the operations that only name a trail, unjudged. */
public record TrailRequest(Optional<String> name) {}
