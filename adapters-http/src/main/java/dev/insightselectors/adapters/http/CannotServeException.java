package dev.insightselectors.adapters.http;

/** A server that could not start: its port is taken, say. The message is for people. */
public final class CannotServeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String step;

  CannotServeException(String host, int port, Throwable cause) {
    super("cannot listen on %s:%s: %s".formatted(host, port, reason(cause)), cause);
    step =
        "Choose an address of this machine, and a port that nobody has or 0 for any that is free.";
  }

  private CannotServeException(String message, String step) {
    super(message);
    this.step = step;
  }

  /** What there is to do about it, in a sentence. */
  public String step() {
    return step;
  }

  static CannotServeException openRegistry(String host) {
    return new CannotServeException(
        "the registry is open to whoever reaches " + host, "Give a token with --registry-token.");
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
