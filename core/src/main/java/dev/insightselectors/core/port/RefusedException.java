package dev.insightselectors.core.port;

import dev.insightselectors.core.error.BackendRefusal;

/**
 * The backend behind a port refused what was asked of it, with an error that a caller may see: that
 * is no fault. The operation ends with this refusal, and nothing has changed.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient BackendRefusal refusal;

  public RefusedException(BackendRefusal refusal, Throwable cause) {
    super(refusal.message(), cause);
    this.refusal = refusal;
  }

  public BackendRefusal refusal() {
    return refusal;
  }
}
