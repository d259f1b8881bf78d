package dev.insightselectors.adapters.aws.lookup;

/** A call of ours to AWS that failed; the message names it, and its request id if it has one. */
public final class AwsFaultException extends RuntimeException {
  private static final long serialVersionUID = 1;

  AwsFaultException(String message, Throwable cause) {
    super(message, cause);
  }
}
