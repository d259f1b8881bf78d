package dev.insightselectors.adapters.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.documents.DocumentException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What went wrong, as RFC 9457 says it: the registry's errors, which no AWS client sees. */
record Problem(String type, String title, int status, String detail, List<Wrong> errors) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PREFIX = "urn:insight-selectors:problem:";
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final int FAULT = 500;

  /** One thing that is wrong with a document; the place is a JSON pointer. */
  record Wrong(@JsonProperty String place, @JsonProperty String reason) {}

  static Problem of(DocumentException wrong) {
    return new Problem(
        PREFIX + "wrong-document",
        "The document does not describe a world",
        BAD_REQUEST,
        String.valueOf(wrong.getMessage()),
        wrong.problems().stream().map(it -> new Wrong(it.place(), it.reason())).toList());
  }

  static Problem tooLarge(int limit) {
    String detail = "The document is longer than %d bytes.".formatted(limit);
    return new Problem(
        PREFIX + "too-large", "The document is too large", TOO_LARGE, detail, List.of());
  }

  static Problem fault() {
    return new Problem(
        PREFIX + "fault", "The server failed", FAULT, "The log says more.", List.of());
  }

  WireAnswer toAnswer() {
    return new WireAnswer(
        status, Map.of(WireAnswer.CONTENT_TYPE, "application/problem+json"), json());
  }

  private String json() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
