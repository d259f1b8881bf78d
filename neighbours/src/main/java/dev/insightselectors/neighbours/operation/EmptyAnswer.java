package dev.insightselectors.neighbours.operation;

/** The answer of an operation that has nothing to tell but that it was carried out. */
public record EmptyAnswer() {}
