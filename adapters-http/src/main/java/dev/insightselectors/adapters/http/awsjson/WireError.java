package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.insightselectors.core.error.Refusal;
import java.net.URI;
import java.util.Map;

/**
 * An error as callers see it. Never with {@code x-amzn-query-error}: boto3 then loses the type.
 *
 * @param status 400 for every documented error, whatever the service model says
 * @param type the bare name: no namespace
 */
public record WireError(int status, String type, String message) {
  private static final int BAD_REQUEST = 400;
  private static final String UNKNOWN_OPERATION = "UnknownOperationException";

  static WireError refused(Refusal refusal) {
    return new WireError(BAD_REQUEST, refusal.code().wireName(), refusal.message());
  }

  static WireError unreadable(Unreadable body) {
    return new WireError(BAD_REQUEST, "SerializationException", body.reason());
  }

  public static WireError unknownOperation(String message) {
    return unknownOperation(BAD_REQUEST, message);
  }

  /** Where HTTP has a more telling status than 400. */
  public static WireError unknownOperation(int status, String message) {
    return new WireError(status, UNKNOWN_OPERATION, message);
  }

  public static WireError tooLarge(int limit) {
    return new WireError(
        413,
        "RequestEntityTooLargeException",
        "The body is longer than the %s bytes that a call may have.".formatted(limit));
  }

  /** For who may not come in at all; stock clients meet this name where a policy denies. */
  public static WireError notAdmitted(String why) {
    return new WireError(403, "AccessDeniedException", why);
  }

  /** For callers of services that speak the query protocol. */
  public static WireError unknownAction() {
    return new WireError(
        BAD_REQUEST, "InvalidAction", "This server is CloudTrail alone, which has no such action.");
  }

  /** Where calls of other services are passed on to, and nobody answers. */
  public static WireError nobodyBeside(URI emulator) {
    String where = emulator.getScheme() + "://" + emulator.getRawAuthority();
    return new WireError(
        502,
        "BadGatewayException",
        "No answer from %s, where all calls but those of CloudTrail are passed on to."
            .formatted(where));
  }

  public static WireError internalFailure() {
    return new WireError(500, "InternalFailure", "The call failed through no fault of its own.");
  }

  /** The body is exactly these two members. */
  public WireAnswer toAnswer() {
    return WireAnswer.awsJson(
        status, "{\"__type\":" + quoted(type) + ",\"Message\":" + quoted(message) + "}");
  }

  /** As the query protocol has it. Our own texts hold nothing that XML would read. */
  public WireAnswer toXml(String requestId) {
    String body =
        "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error>"
            + "<RequestId>%s</RequestId></ErrorResponse>";
    return new WireAnswer(
        status,
        Map.of(WireAnswer.CONTENT_TYPE, "text/xml"),
        body.formatted(type, message, requestId));
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
