package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.neighbours.port.Limits;

/** The limits that a registry sets. */
final class HttpLimits implements Limits {
  private final RegistryClient client;

  HttpLimits(RegistryClient client) {
    this.client = client;
  }

  @Override
  public ResourceLimits now() {
    return client.ask(Question.get("/limits"), reply -> JsonFormat.LIMITS.read(reply.json()));
  }
}
