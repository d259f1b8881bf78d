package dev.insightselectors.adapters.http.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.http.registry.JsonBody;
import dev.insightselectors.adapters.http.registry.KeyForm;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.Buckets;
import dev.insightselectors.core.port.CallQuota;
import dev.insightselectors.core.port.InsightsSupport;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.Problem;
import dev.insightselectors.neighbours.observed.Observed;
import dev.insightselectors.neighbours.port.Limits;
import dev.insightselectors.neighbours.port.Observations;
import java.util.List;

/** What the rules ask besides trails and stores: each port is one request to the registry. */
record RemoteSurroundings(RegistryClient client) {

  Buckets buckets() {
    return name ->
        client.ask(
            Question.get("/bucket").asking("name", name),
            reply -> reply.document().map(JsonFormat.BUCKET::readStored));
  }

  KmsKeys kmsKeys() {
    return (keyId, owner) ->
        client.ask(
            Question.get("/key")
                .asking("id", keyId)
                .asking("account", owner.account().value())
                .asking("region", owner.region().code()),
            reply -> reply.document().map(KeyForm::read));
  }

  Organizations organizations() {
    return account ->
        client.ask(
            Question.get("/organization").asking("account", account.value()),
            reply -> reply.document().map(JsonFormat.ORGANIZATION::readStored));
  }

  InsightsSupport insightsSupport() {
    return region ->
        client.ask(
            Question.get("/support").asking("region", region.code()),
            reply -> JsonFormat.REGION.readStored(reply.json()).insightsSupported());
  }

  Limits limits() {
    return () ->
        client.ask(Question.get("/limits"), reply -> JsonFormat.LIMITS.readStored(reply.json()));
  }

  /** A registry that knows of nothing observed may say so, in its own words. */
  Observations observations() {
    return (account, region) ->
        client.ask(
            Question.get("/observed")
                .asking("account", account.value())
                .asking("region", region.code())
                .patiently(),
            reply ->
                reply
                    .document()
                    .map(it -> JsonFormat.OBSERVED.readStored(it).observed())
                    .orElse(Observed.NONE));
  }

  /** Asked once: asking again would spend another call. */
  CallQuota callQuota() {
    return (caller, operation) ->
        client.ask(Question.post("/quota", call(caller, operation)), it -> admitted(it.json()));
  }

  private static ObjectNode call(Caller caller, String operation) {
    return JsonBody.object()
        .put("AccountId", caller.account().value())
        .put("Region", caller.region().code())
        .put("Operation", operation);
  }

  private static boolean admitted(JsonNode json) {
    if (json.path("Admitted").isBoolean()) {
      return json.get("Admitted").booleanValue();
    }
    throw new DocumentException(List.of(new Problem("/Admitted", "is neither true nor false")));
  }
}
