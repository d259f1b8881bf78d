package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.policy.Policy;

/** IAM policy documents. */
public final class PolicyJson {

  public ObjectNode write(Policy policy) {
    return java.util.Optional.<ObjectNode>empty().orElseThrow();
  }

  /** The policy that an object spells, or a string as S3 and KMS return it. */
  public Policy read(JsonNode json) {
    return java.util.Optional.<Policy>empty().orElseThrow();
  }

  /** The policy that the text spells, or a {@link DocumentException}. */
  public Policy parse(String json) {
    return java.util.Optional.<Policy>empty().orElseThrow();
  }
}
