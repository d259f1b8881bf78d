package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.policy.Policy;
import java.io.StringReader;

/**
 * IAM policy documents, as far as {@link Policy} keeps them: a document's own Id is read past, and
 * what it says by the older version is written by the newer one, 2012-10-17. What does not fit is a
 * {@link DocumentException}.
 */
public final class PolicyJson {

  /** The document of the policy, with arrays wherever one value or several may stand. */
  public ObjectNode write(Policy policy) {
    return JsonFormat.POLICY.write(policy);
  }

  /** The policy of a JSON object, or of a JSON string that holds one, as S3 and KMS return it. */
  public Policy read(JsonNode json) {
    return json.isTextual() ? parse(json.textValue()) : JsonFormat.POLICY.read(json);
  }

  /** The policy of the text of a JSON object. */
  public Policy parse(String json) {
    return JsonFormat.POLICY.read(Documents.tree(new StringReader(json)));
  }
}
