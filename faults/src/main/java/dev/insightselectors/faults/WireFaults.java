package dev.insightselectors.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The right answer in the wrong form. */
final class WireFaults {
  private WireFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    for (PageError error : PageError.ALL) {
      faults.add(nameOf(error.code().wireName(), error.name()));
      faults.add(statusOf(error.code().wireName(), error.status()));
    }
    faults.add(nameOf("InvalidEventSelectorsException", "PIS-013"));
    faults.addAll(forms());
    return List.copyOf(faults);
  }

  private static Fault nameOf(String error, String requirement) {
    String cut = error.substring(0, error.length() - "Exception".length());
    return fault(
        "name-of-" + error,
        error + " is called " + cut,
        onError(error, it -> it.withMembers(body -> body.put(Message.TYPE, cut))),
        requirement);
  }

  private static Fault statusOf(String error, String requirement) {
    return fault(
        "status-of-" + error,
        error + " comes with status 403",
        onError(error, it -> it.withStatus(403)),
        requirement);
  }

  private static List<Fault> forms() {
    return List.of(
        fault(
            "message-in-lower-case",
            "an error's Message is called message",
            refused(body -> renamed(body, "Message", "message")),
            "PIS-136"),
        fault(
            "namespaced-type",
            "an error's name comes with a namespace",
            refused(body -> prefixed(body, "com.amazonaws.cloudtrail#")),
            "PIS-136"),
        fault(
            "extra-error-member",
            "an error has a further member",
            refused(body -> body.put("code", 400)),
            "PIS-136"),
        fault(
            "query-error-header",
            "an error's name stands in a header too",
            onErrors(it -> it.withHeader("x-amzn-query-error", "A;Sender")),
            "PIS-136"),
        fault(
            "html-content-type",
            "answers say that they are HTML",
            it -> it.withHeader("content-type", "text/html; charset=utf-8"),
            "PIS-056"),
        fault(
            "no-request-id",
            "answers have no id",
            it -> it.withoutHeader("x-amzn-requestid"),
            "PIS-056"),
        fault(
            "request-id-is-a-counter",
            "the id of an answer is a number",
            it -> it.withHeader("x-amzn-requestid", "4711"),
            "PIS-056"),
        fault(
            "success-with-status-202",
            "a success has the status 202",
            onAnswers(it -> it.withStatus(202)),
            "PIS-055"),
        fault(
            "absent-members-as-null",
            "members that are absent are null",
            answered(body -> body.putNull("KmsKeyId")),
            "PIS-053",
            "PIS-056"),
        fault(
            "advanced-selectors-hidden",
            "event selectors are not shown",
            answered(body -> without(body, "AdvancedEventSelectors")),
            "PIS-013",
            "PIS-014"),
        fault(
            "trail-arn-misspelt",
            "TrailARN is called TrailArn",
            answered(body -> renamed(body, "TrailARN", "TrailArn")),
            "PIS-053",
            "PIS-073"),
        fault(
            "unreadable-is-a-fault",
            "what cannot be read is a fault of the server",
            onError("SerializationException", WireFaults::brokenDown),
            "PIS-020"),
        fault(
            "too-large-is-a-fault",
            "what is too long is a fault of the server",
            onError("RequestEntityTooLargeException", WireFaults::brokenDown),
            "PIS-020"),
        fault(
            "unknown-operation-is-a-fault",
            "an unknown operation breaks the server",
            onError("UnknownOperationException", WireFaults::brokenDown),
            "PIS-002"));
  }

  private static Fault fault(
      String id, String statement, UnaryOperator<Message> bend, String... requirements) {
    return Fault.of(id, statement, Defects.wire(bend), requirements);
  }

  private static UnaryOperator<Message> refused(UnaryOperator<ObjectNode> bend) {
    return onErrors(it -> it.withMembers(bend));
  }

  private static UnaryOperator<Message> answered(UnaryOperator<ObjectNode> bend) {
    return onAnswers(it -> it.withMembers(bend));
  }

  private static ObjectNode renamed(ObjectNode body, String from, String to) {
    JsonNode value = body.remove(from);
    return value == null ? body : body.set(to, value);
  }

  private static ObjectNode prefixed(ObjectNode body, String prefix) {
    return body.put(Message.TYPE, prefix + body.path(Message.TYPE).asText());
  }

  private static ObjectNode without(ObjectNode body, String member) {
    body.remove(member);
    return body;
  }

  private static Message brokenDown(Message it) {
    return it.withMembers(body -> body.put(Message.TYPE, "InternalFailure")).withStatus(500);
  }

  private static UnaryOperator<Message> onError(String error, UnaryOperator<Message> bend) {
    return it -> it.isError(error) ? bend.apply(it) : it;
  }

  private static UnaryOperator<Message> onErrors(UnaryOperator<Message> bend) {
    return it -> it.isSuccess() ? it : bend.apply(it);
  }

  private static UnaryOperator<Message> onAnswers(UnaryOperator<Message> bend) {
    return it -> it.isSuccess() ? bend.apply(it) : it;
  }
}
