package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.documents.Problem;
import java.util.List;

/** A KMS key as it was found; unlike in a world document, its ARN may be that of an alias. */
public final class KeyForm {
  private KeyForm() {}

  public static ObjectNode write(KmsKey key) {
    ObjectNode json = JsonBody.object();
    json.put("Arn", key.arn()).put("KeyState", key.state().wireName());
    if (!key.policy().equals(Policy.EMPTY)) {
      json.set("Policy", new PolicyJson().write(key.policy()));
    }
    return json;
  }

  public static KmsKey read(JsonNode json) {
    KmsKey.State state =
        KmsKey.State.named(JsonBody.text(json, "KeyState"))
            .orElseThrow(
                () -> new DocumentException(List.of(new Problem("/KeyState", "is no state"))));
    Policy policy = json.has("Policy") ? new PolicyJson().read(json.get("Policy")) : Policy.EMPTY;
    return new KmsKey(JsonBody.text(json, "Arn"), state, policy);
  }
}
