package dev.insightselectors.adapters.http;

/** A call that was not begun, because too many others are at work or wait. */
final class OverloadException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OverloadException() {
    super(Trouble.NO_WORKER.message());
  }
}
