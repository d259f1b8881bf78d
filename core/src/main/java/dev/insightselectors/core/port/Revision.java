package dev.insightselectors.core.port;

/**
 * Which state of a resource was seen; opaque, and different for different states. Whether one may
 * come back, when a resource is again as it was, is the backend's to say.
 */
public record Revision(String value) {}
