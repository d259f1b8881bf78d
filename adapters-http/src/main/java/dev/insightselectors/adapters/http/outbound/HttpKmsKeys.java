package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.registry.KeyForm;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.port.KmsKeys;
import java.util.Optional;

/** The KMS keys that a registry knows. */
final class HttpKmsKeys implements KmsKeys {
  private final RegistryClient client;

  HttpKmsKeys(RegistryClient client) {
    this.client = client;
  }

  @Override
  public Optional<KmsKey> find(String keyId, Caller owner) {
    return client.ask(
        Question.get("/key")
            .asking("id", keyId)
            .asking("account", owner.account().value())
            .asking("region", owner.region().code()),
        reply -> reply.document().map(KeyForm::read));
  }
}
