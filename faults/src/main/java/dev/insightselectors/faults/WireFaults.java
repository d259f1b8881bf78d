package dev.insightselectors.faults;

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
    String other = error.replace("Exception", "Fault");
    return fault(
        "name-of-" + error,
        error + " is called " + other,
        onError(error, it -> it.withMembers(body -> body.put(Message.TYPE, other))),
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
            "request-id-repeated",
            "all answers have one id",
            it -> it.withHeader("x-amzn-requestid", "5bfa6fe5-5bca-4e8f-8bd1-bcf6c0000000"),
            "PIS-056"),
        fault(
            "members-misspelt",
            "the members of every answer begin with a small letter",
            answered(WireFaults::misspelt),
            "PIS-053",
            "PIS-056"),
        fault(
            "success-with-status-202",
            "a success has the status 202",
            onAnswers(it -> it.withStatus(202)),
            "PIS-055"),
        fault(
            "advanced-selectors-hidden",
            "event selectors are not shown",
            answered(body -> without(body, "AdvancedEventSelectors")),
            "PIS-013",
            "PIS-014"),
        fault(
            "basic-selectors-hidden",
            "basic event selectors are not shown",
            answered(body -> without(body, "EventSelectors")),
            "PIS-013"),
        fault(
            "wrong-types-accepted",
            "a member of the wrong JSON type is answered as if all were well",
            onError(
                "SerializationException",
                it -> it.withMembers(ObjectNode::removeAll).withStatus(200)),
            "PIS-025",
            "PIS-034",
            "PIS-050"),
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

  private static UnaryOperator<Message> answered(UnaryOperator<ObjectNode> bend) {
    return onAnswers(it -> it.withMembers(bend));
  }

  private static ObjectNode misspelt(ObjectNode body) {
    ObjectNode other = body.objectNode();
    body.properties().forEach(it -> other.set(AnswerFaults.small(it.getKey()), it.getValue()));
    return other;
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
