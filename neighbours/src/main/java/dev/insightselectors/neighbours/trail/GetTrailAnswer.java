package dev.insightselectors.neighbours.trail;

/** The answer of GetTrail. */
public record GetTrailAnswer(TrailDescription trail) {}
