package dev.insightselectors.adapters.http.awsjson;

import dev.insightselectors.core.model.Caller;
import java.util.Optional;

/**
 * How a call ended, for its answer and for the log.
 *
 * @param caller empty when the call was not understood well enough to have one
 * @param operation what was asked for: the caller's own text where we do not know it
 * @param outcome {@code accepted}, or the name of the error
 */
public record CallResult(
    Optional<Caller> caller, String operation, String outcome, WireAnswer answer) {

  /** A request that is no call of an operation. */
  public static CallResult noCall(String asked, WireError error) {
    return new CallResult(Optional.empty(), asked, error.type(), error.toAnswer());
  }

  static CallResult failed(Caller caller, String operation, WireError error) {
    return new CallResult(Optional.of(caller), operation, error.type(), error.toAnswer());
  }

  static CallResult accepted(Caller caller, String operation, String body) {
    return new CallResult(
        Optional.of(caller), operation, "accepted", WireAnswer.awsJson(200, body));
  }
}
