package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.RawMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A raw message: a good one, but for the parts that a table names. */
final class MessageTable {
  private static final String HEADER = "header ";

  private final Values values;
  private final Optional<ResourceDraft> trail;

  MessageTable(Values values, Optional<ResourceDraft> trail) {
    this.values = values;
    this.trail = trail;
  }

  RawMessage message(Caller caller, Map<String, String> parts) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Content-Type", RawMessage.CONTENT_TYPE);
    headers.put("X-Amz-Target", "CloudTrail_20131101.PutInsightSelectors");
    parts.forEach(
        (part, value) -> header(part).ifPresent(name -> set(headers, name, values.filled(value))));
    return new RawMessage(
        caller,
        parts.getOrDefault("method", "POST"),
        parts.getOrDefault("path", "/"),
        headers,
        body(parts).getBytes(StandardCharsets.UTF_8));
  }

  private String body(Map<String, String> parts) {
    String body = parts.getOrDefault("body", goodBody());
    return body.equals(Values.ABSENT) ? "" : values.filled(body);
  }

  private String goodBody() {
    String name = trail.map(draft -> "{name of " + draft.name + "}").orElse("AuditTrail");
    return """
        {"TrailName": "%s", "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]}"""
        .formatted(name);
  }

  private static Optional<String> header(String part) {
    return switch (part) {
      case "target" -> Optional.of("X-Amz-Target");
      case "content type" -> Optional.of("Content-Type");
      default ->
          part.startsWith(HEADER) ? Optional.of(part.substring(HEADER.length())) : Optional.empty();
    };
  }

  private static void set(Map<String, String> headers, String name, String value) {
    if (value.equals(Values.ABSENT)) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }
  }
}
