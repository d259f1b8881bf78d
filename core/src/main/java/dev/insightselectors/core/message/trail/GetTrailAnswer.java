package dev.insightselectors.core.message.trail;

/** The answer of GetTrail. */
public record GetTrailAnswer(TrailDescription trail) {}
