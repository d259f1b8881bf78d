package dev.insightselectors.adapters.http;

/** A server that could not start: its port is taken, say. The message is for people. */
public final class CannotServeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotServeException(String host, int port, Throwable cause) {
    super("cannot listen on %s:%s: %s".formatted(host, port, reason(cause)), cause);
  }

  private CannotServeException(String message) {
    super(message);
  }

  static CannotServeException openRegistry(String host) {
    return new CannotServeException(
        "the registry is open to whoever reaches %s; give a token (--registry-token)"
            .formatted(host));
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
