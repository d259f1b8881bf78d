package dev.insightselectors.core.operation;

/** A fault: the resource changed under every attempt of a call. Calling again may help. */
public final class ContentionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ContentionException(String operation, int attempts) {
    super(operation + " lost the race for the resource " + attempts + " times");
  }
}
