package dev.insightselectors.core.error;

/** Why a call was not carried out; a value, never thrown. */
public sealed interface Refusal permits DocumentedError, NeighbourError {

  Code code();

  /** For people: what was refused, and why. Its text is no part of the contract. */
  String message();
}
