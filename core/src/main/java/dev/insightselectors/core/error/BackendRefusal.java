package dev.insightselectors.core.error;

/** A refusal by the backend behind a port, in the backend's own words. */
public record BackendRefusal(ErrorName code, String message) implements Refusal {}
