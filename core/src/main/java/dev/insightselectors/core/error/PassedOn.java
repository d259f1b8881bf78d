package dev.insightselectors.core.error;

/** A refusal of the backend behind a port, in the backend's own words. */
public record PassedOn(Code code, String message) implements Refusal {}
