package dev.insightselectors.core.port;

/** Which state of a resource was seen; opaque, and equal only for the same state. */
public record Revision(String value) {}
