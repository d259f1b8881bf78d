package dev.insightselectors.adapters.http.signature;

import dev.insightselectors.adapters.http.awsjson.WireError;

/**
 * Why nobody knows who calls. The names are those that AWS's JSON services have for it, with their
 * status, 400; the table is in docs/signatures.md.
 */
public final class Unproven extends Exception {
  private static final long serialVersionUID = 1;
  private static final int BAD_REQUEST = 400;

  private final String type;
  private final String reason;

  private Unproven(String type, String reason) {
    super(reason, null, false, false);
    this.type = type;
    this.reason = reason;
  }

  /** Nothing that could prove anything. */
  static Unproven missing(String reason) {
    return new Unproven("MissingAuthenticationTokenException", reason);
  }

  /** Something, but not all that belongs to it. */
  static Unproven incomplete(String reason) {
    return new Unproven("IncompleteSignatureException", reason);
  }

  /** Somebody whom we do not know. */
  static Unproven unknown() {
    return new Unproven(
        "UnrecognizedClientException",
        "The access key or the security token of the call is not among the known credentials.");
  }

  /** Somebody whose session is over. */
  static Unproven expired() {
    return new Unproven("ExpiredTokenException", "The security token of the call has expired.");
  }

  /** A signature that is not one of this call, for this service, at this time. */
  static Unproven invalid(String reason) {
    return new Unproven("InvalidSignatureException", reason);
  }

  public WireError toError() {
    return new WireError(BAD_REQUEST, type, reason);
  }
}
