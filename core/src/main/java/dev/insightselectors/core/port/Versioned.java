package dev.insightselectors.core.port;

/** A resource as it was at one revision. */
public record Versioned<T>(T resource, Revision revision) {}
