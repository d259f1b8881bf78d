package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Sent;
import dev.insightselectors.testkit.subject.Subject;
import java.util.List;
import java.util.Set;

/** Calls that must be accepted, or else the scenario cannot be arranged. */
record Calls(Subject subject) {
  /** A bucket or key is not good enough, or was made so a moment ago. */
  private static final Set<String> OF_SURROUNDINGS =
      Set.of(
          "S3BucketDoesNotExistException",
          "InsufficientS3BucketPolicyException",
          "InsufficientEncryptionPolicyException",
          "KmsException",
          "KmsKeyNotFoundException",
          "KmsKeyDisabledException");

  /** What was made a moment ago is in the making still. */
  private static final String IN_THE_MAKING = "ConflictException";

  private static final Set<String> FULL =
      Set.of("MaximumNumberOfTrailsExceededException", "EventDataStoreMaxLimitExceededException");

  static ObjectNode members() {
    return JsonNodeFactory.instance.objectNode();
  }

  Patience patience() {
    return subject.patience();
  }

  /** The members of the answer. */
  JsonNode make(Caller caller, String operation, ObjectNode members) {
    return make(caller, operation, members, List.of());
  }

  /** The members of the answer, for which these are opened if they have to be. */
  JsonNode make(
      Caller caller, String operation, ObjectNode members, List<Surrounding> surroundings) {
    ApiCall call = new ApiCall(caller, operation, members);
    Reply reply = patience().until(() -> subject.call(call), it -> !isInTheMaking(it));
    if (OF_SURROUNDINGS.contains(reply.outcome()) && !surroundings.isEmpty()) {
      surroundings.forEach(Surrounding::open);
      reply = patience().until(() -> subject.call(call), it -> !isTooEarly(it));
    }
    if (reply.outcome().equals(Reply.ACCEPTED)) {
      ArrangingCalls.keep(Sent.toCloudTrail(subject.message(call), reply));
    }
    return answer(operation, reply);
  }

  /** The answer, whatever it is. */
  Reply look(Caller caller, String operation, ObjectNode members) {
    return subject.call(new ApiCall(caller, operation, members));
  }

  private static JsonNode answer(String operation, Reply reply) {
    if (reply.outcome().equals(Reply.ACCEPTED)) {
      return reply.members().orElseThrow();
    }
    String refusal = "%s: %s %s".formatted(operation, reply.outcome(), message(reply));
    if (FULL.contains(reply.outcome())) {
      throw new Full(refusal);
    }
    throw new NotTestableException("could not be arranged: " + refusal);
  }

  private static boolean isInTheMaking(Reply reply) {
    return reply.outcome().equals(IN_THE_MAKING);
  }

  private static boolean isTooEarly(Reply reply) {
    return isInTheMaking(reply) || OF_SURROUNDINGS.contains(reply.outcome());
  }

  private static String message(Reply reply) {
    return reply
        .members()
        .map(all -> all.path("Message").asText(all.path("message").asText("")))
        .orElse("");
  }

  /** The subject takes no more trails or event data stores. */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1;

    Full(String refusal) {
      super(refusal);
    }
  }
}
