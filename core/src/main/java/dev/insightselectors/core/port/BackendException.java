package dev.insightselectors.core.port;

/**
 * The backend behind a port gave no answer: it cannot be reached, takes too long, fails, or says
 * what nothing can be made of. A fault, and never a statement about what was asked for.
 */
public class BackendException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BackendException(String message) {
    super(message);
  }

  public BackendException(String message, Throwable cause) {
    super(message, cause);
  }
}
