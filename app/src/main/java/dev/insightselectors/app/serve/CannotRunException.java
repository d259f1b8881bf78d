package dev.insightselectors.app.serve;

/** A command that cannot run, for a reason that its user can mend. The message is one line. */
public final class CannotRunException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotRunException(String message) {
    super(message);
  }

  public CannotRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
