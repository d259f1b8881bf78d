package dev.insightselectors.adapters.http.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.http.registry.JsonBody;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.CallQuota;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.Problem;
import java.util.List;

/** The quotas that a registry counts. Asked once: asking again would spend another call. */
final class HttpCallQuota implements CallQuota {
  private final RegistryClient client;

  HttpCallQuota(RegistryClient client) {
    this.client = client;
  }

  @Override
  public boolean admits(Caller caller, String operation) {
    ObjectNode call =
        JsonBody.object()
            .put("AccountId", caller.account().value())
            .put("Region", caller.region().code())
            .put("Operation", operation);
    return client.ask(Question.post("/quota", call), reply -> admitted(reply.json()));
  }

  private static boolean admitted(JsonNode json) {
    if (json.path("Admitted").isBoolean()) {
      return json.get("Admitted").booleanValue();
    }
    throw new DocumentException(List.of(new Problem("/Admitted", "is neither true nor false")));
  }
}
