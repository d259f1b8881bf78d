package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One public operation that only looks, and what of its answer a call may have changed.
 *
 * @param what for a reader: {@code GetTrail of AuditTrail}
 * @param shown what is kept of the answer
 */
record Look(String what, ApiCall call, Function<JsonNode, String> shown) {
  /** A look by itself may move these. */
  private static final Set<String> MOVING = Set.of("UpdatedTimestamp", "CreatedTimestamp");

  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  /** What is seen, or how the question ended; empty where the subject has no such operation. */
  Optional<String> at(Subject subject) {
    Reply reply = subject.observe(call);
    if (!reply.isOfAKnownOperation()) {
      return Optional.empty();
    }
    return Optional.of(
        reply
            .members()
            .filter(members -> reply.outcome().equals(Reply.ACCEPTED))
            .map(shown)
            .orElseGet(reply::outcome));
  }

  /** The whole answer, but for its times. */
  static String settings(JsonNode answer) {
    ObjectNode kept = ((ObjectNode) answer).deepCopy().without(MOVING);
    try {
      return SORTED.writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read as JSON can be written as JSON", e);
    }
  }

  /** The values of a member, wherever it stands. */
  static Function<JsonNode, String> values(String member) {
    return answer -> String.join(", ", new TreeSet<>(answer.findValuesAsText(member)));
  }
}
