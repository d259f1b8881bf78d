package dev.insightselectors.testkit.subject;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;

/**
 * A message that was sent, and its answer: what a script sends again.
 *
 * @param service as the AWS CLI spells it; empty for what is no service of AWS
 * @param input what the AWS CLI takes for the same call; empty where it makes no such call
 */
public record Sent(
    String service, String operation, Optional<JsonNode> input, RawMessage message, Reply reply) {

  /** A message to CloudTrail. */
  public static Sent toCloudTrail(RawMessage message, Reply reply) {
    return new Sent("cloudtrail", message.operation(), message.members(), message, reply);
  }

  /** Whether both ask the same. */
  public boolean asksTheSameAs(Sent other) {
    return message.summary().equals(other.message.summary())
        && message.headers().equals(other.message.headers())
        && Arrays.equals(message.body(), other.message.body());
  }
}
