package dev.insightselectors.adapters.http.awsjson;

import dev.insightselectors.core.model.Caller;
import java.util.List;
import java.util.Optional;

/**
 * How a call ended, for its answer and for the log.
 *
 * @param caller empty when the call was not understood well enough to have one
 * @param operation what was asked for: the caller's own text where we do not know it
 * @param resource what it was asked for: the caller's own text
 * @param error the name of the error, if it ended in one
 * @param rule what the rule asks that was broken, where one was
 * @param requirements the ids of the requirements that were broken, where a rule was
 */
public record CallResult(
    Optional<Caller> caller,
    String operation,
    Optional<String> resource,
    Optional<String> error,
    Optional<String> rule,
    List<String> requirements,
    WireAnswer answer) {

  /** A request that is no call of an operation, or of an unknown caller. */
  public static CallResult noCall(String asked, WireError error) {
    return noCall(asked, Optional.of(error.type()), error.toAnswer());
  }

  /** A request that is no call of an operation, with an answer of its own kind. */
  public static CallResult noCall(String asked, Optional<String> error, WireAnswer answer) {
    return new CallResult(
        Optional.empty(), asked, Optional.empty(), error, Optional.empty(), List.of(), answer);
  }

  static CallResult failed(Caller caller, String operation, WireError error) {
    return failed(caller, operation, Optional.empty(), error, Optional.empty(), List.of());
  }

  static CallResult failed(
      Caller caller,
      String operation,
      Optional<String> resource,
      WireError error,
      Optional<String> rule,
      List<String> requirements) {
    return new CallResult(
        Optional.of(caller),
        operation,
        resource,
        Optional.of(error.type()),
        rule,
        requirements,
        requirements.isEmpty()
            ? error.toAnswer()
            : error.toAnswer().withHeader(WireAnswer.REQUIREMENT, String.join(",", requirements)));
  }

  static CallResult accepted(
      Caller caller, String operation, Optional<String> resource, String body) {
    return new CallResult(
        Optional.of(caller),
        operation,
        resource,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        WireAnswer.awsJson(200, body));
  }
}
