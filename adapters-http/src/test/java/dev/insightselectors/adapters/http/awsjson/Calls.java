package dev.insightselectors.adapters.http.awsjson;

import java.nio.charset.StandardCharsets;

/** Calls as stock clients make them, each with one thing changed. */
final class Calls {
  static final String SHORT = "CloudTrail_20131101.";
  static final String LONG = "com.amazonaws.cloudtrail.v20131101." + SHORT;
  private static final String REQUEST_ID = "5e1f4dd2-0b0d-4c0a-9f5c-7d3c1f1f0001";

  private Calls() {}

  static WireCall of(String operation, String body) {
    return of(operation, body.getBytes(StandardCharsets.UTF_8));
  }

  static WireCall of(String operation, byte[] body) {
    return new WireCall(REQUEST_ID, "application/x-amz-json-1.1", LONG + operation, null, body);
  }

  static WireCall withTarget(String target) {
    return new WireCall(
        REQUEST_ID,
        "application/x-amz-json-1.1",
        target,
        null,
        "{}".getBytes(StandardCharsets.UTF_8));
  }

  static WireCall withContentType(String contentType, String operation) {
    return new WireCall(
        REQUEST_ID, contentType, LONG + operation, null, "{}".getBytes(StandardCharsets.UTF_8));
  }
}
