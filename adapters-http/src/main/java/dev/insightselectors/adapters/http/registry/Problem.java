package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.documents.DocumentException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What went wrong, as RFC 9457 says it: the registry's errors, which no AWS client sees. */
public record Problem(String type, String title, int status, String detail, List<Wrong> errors) {
  /** The content type of a problem. */
  public static final String CONTENT_TYPE = "application/problem+json";

  /** The type of the one problem that is an answer: what is asked for is not there. */
  public static final String NOT_FOUND = "urn:insight-selectors:problem:not-found";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PREFIX = "urn:insight-selectors:problem:";

  /** One thing that is wrong with a document; the place is a JSON pointer. */
  public record Wrong(@JsonProperty String place, @JsonProperty String reason) {}

  static Problem of(DocumentException wrong) {
    return new Problem(
        PREFIX + "wrong-document",
        "The document does not say what it should",
        400,
        wrong.getMessage() + ". Mend that, and send the document again.",
        wrong.problems().stream().map(it -> new Wrong(it.place(), it.reason())).toList());
  }

  public static Problem wrongRequest(String detail) {
    return plain(
        "wrong-request",
        "The request is malformed",
        400,
        detail + " GET /registry/v1/openapi tells what is taken.");
  }

  public static Problem unauthorized() {
    return plain("unauthorized", "A token is needed", 401, "Send Authorization: Bearer <token>.");
  }

  static Problem notFound() {
    return plain(
        "not-found",
        "There is no such thing",
        404,
        "The registry does not know it; its lists tell what there is.");
  }

  public static Problem noSuchPath() {
    return plain(
        "no-such-path", "Nothing is served here", 404, "GET /registry/v1/openapi tells what is.");
  }

  public static Problem wrongMethod(String allowed) {
    return plain("wrong-method", "The method is not served", 405, "Send one of " + allowed + ".");
  }

  static Problem stale() {
    return plain("stale", "The resource is in another state", 412, "Read it again, then judge.");
  }

  public static Problem tooLarge(int limit) {
    String detail = "It is longer than %s bytes; send a shorter one.".formatted(limit);
    return plain("too-large", "The document is too large", 413, detail);
  }

  public static Problem wrongContentType() {
    return plain(
        "wrong-content-type",
        "The content type is not served",
        415,
        "Send the document with Content-Type: application/json.");
  }

  public static Problem notAdmitted(String why) {
    return plain("not-admitted", "The request may not come in", 403, why);
  }

  /** Of a body that could not be read to its end. */
  public static Problem ofBody(int status, String detail) {
    return plain("unread", "The body was not read", status, detail);
  }

  static Problem unconditional() {
    return plain(
        "unconditional", "A condition is needed", 428, "Send If-Match or If-None-Match: *.");
  }

  static Problem fault() {
    return plain("fault", "The server failed", 500, "The log of the server says more.");
  }

  private static Problem plain(String type, String title, int status, String detail) {
    return new Problem(PREFIX + type, title, status, detail, List.of());
  }

  /** The problem as an answer. */
  public WireAnswer toAnswer() {
    return new WireAnswer(status, Map.of(WireAnswer.CONTENT_TYPE, CONTENT_TYPE), json());
  }

  private String json() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
