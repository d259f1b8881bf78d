package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.core.port.BackendException;

/**
 * What a registry said or did not say is no answer: it cannot be reached, it takes too long, it
 * fails, or nothing can be made of it. Never says anything about a resource.
 */
public final class RegistryFaultException extends BackendException {
  private static final long serialVersionUID = 1;

  private final Cure cure;

  /** What may be done about it. */
  enum Cure {
    /** Asking again cannot hurt, for the question never got there. */
    ASK_AGAIN,
    /** Asking again may help a question that changes nothing. */
    LOOK_AGAIN,
    /** None, and there is something wrong with the registry. */
    NONE,
    /** None, and there is something wrong with the question alone. */
    ASK_OTHERWISE
  }

  RegistryFaultException(Cure cure, String message) {
    super(message);
    this.cure = cure;
  }

  RegistryFaultException(Cure cure, String message, Throwable cause) {
    super(message, cause);
    this.cure = cure;
  }

  Cure cure() {
    return cure;
  }
}
