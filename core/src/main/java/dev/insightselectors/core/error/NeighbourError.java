package dev.insightselectors.core.error;

/**
 * An error that the page of PutInsightSelectors does not list but a neighbouring operation's does.
 */
public record NeighbourError(Code code, String message) implements Refusal {}
