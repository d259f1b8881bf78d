package dev.insightselectors.adapters.http.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.core.model.Caller;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A call that has ended.
 *
 * @param refusal the body of its answer, where that is an error: answers may be long
 */
record EndedCall(
    Instant at,
    String requestId,
    Optional<Caller> caller,
    String operation,
    Optional<String> resource,
    int status,
    Optional<String> error,
    Optional<String> refusal,
    Optional<String> rule,
    List<String> requirements,
    long nanos) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int REFUSED = 400;
  private static final int FAILED = 500;
  private static final int LONGEST = 300;
  private static final long NANOS_A_MICRO = 1000;
  private static final int DECIMALS = 3;

  static EndedCall of(Instant at, String requestId, CallResult result, long nanos) {
    return new EndedCall(
        at,
        requestId,
        result.caller(),
        shortened(result.operation()),
        result.resource().map(EndedCall::shortened),
        result.answer().status(),
        result.error(),
        result.error().map(error -> result.answer().body()),
        result.rule(),
        result.requirements(),
        nanos);
  }

  /** What a caller sent may be as long as a call, and is kept here. */
  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  String outcome() {
    if (status < REFUSED) {
      return "accepted";
    }
    return status < FAILED ? "refused" : "failed";
  }

  /** What the caller was told. */
  Optional<String> message() {
    return refusal.map(EndedCall::message).map(EndedCall::shortened);
  }

  private static String message(String body) {
    try {
      return MAPPER.readTree(body).path("Message").asText();
    } catch (JsonProcessingException noJson) {
      return body;
    }
  }

  String time() {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  String milliseconds() {
    return BigDecimal.valueOf(nanos / NANOS_A_MICRO, DECIMALS) + " ms";
  }
}
