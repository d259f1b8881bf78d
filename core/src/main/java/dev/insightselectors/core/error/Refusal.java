package dev.insightselectors.core.error;

/** Why a call was not carried out: a value, and a port alone may throw one, in an exception. */
public interface Refusal {

  ErrorName code();

  /** For people: what was refused, and why. Its text is no part of the contract. */
  String message();
}
