package dev.insightselectors.neighbours.error;

import dev.insightselectors.core.error.Refusal;

/** An error that a neighbouring operation has and PutInsightSelectors has not. */
public record NeighbourError(NeighbourCode code, String message) implements Refusal {}
