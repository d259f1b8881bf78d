package dev.insightselectors.testkit.subject;

/** A message was sent, and the connection ended or the time ran out before an answer came. */
public final class NoAnswerException extends AssertionError {
  private static final long serialVersionUID = 1;

  public NoAnswerException(String message, Throwable cause) {
    super(message, cause);
  }
}
