package dev.insightselectors.testkit.subject;

/** The subject cannot be reached at all, so no scenario can be judged. */
public final class UnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnreachableException(String reason) {
    super(reason);
  }

  public UnreachableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
