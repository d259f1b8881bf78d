package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;

/** Calls that must be accepted, or else the scenario cannot be arranged. */
final class Calls {
  private final Subject subject;

  Calls(Subject subject) {
    this.subject = subject;
  }

  /** The members of the answer. */
  JsonNode make(Caller caller, String operation, ObjectNode members) {
    Reply reply = subject.call(new ApiCall(caller, operation, members));
    if (!reply.outcome().equals(Reply.ACCEPTED)) {
      throw new NotTestableException(
          "%s could not be arranged: %s %s".formatted(operation, reply.outcome(), message(reply)));
    }
    return reply.members().orElseThrow();
  }

  private static String message(Reply reply) {
    return reply
        .members()
        .map(all -> all.path("Message").asText(all.path("message").asText("")))
        .orElse("");
  }
}
