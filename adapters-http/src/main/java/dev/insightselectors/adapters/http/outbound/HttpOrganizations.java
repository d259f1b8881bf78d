package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.documents.OrganizationJson;
import java.util.Optional;

/** The organizations that a registry knows. */
final class HttpOrganizations implements Organizations {
  private final RegistryClient client;

  HttpOrganizations(RegistryClient client) {
    this.client = client;
  }

  @Override
  public Optional<Organization> of(AccountId account) {
    return client.ask(
        Question.get("/organization").asking("account", account.value()),
        reply -> reply.document().map(new OrganizationJson()::read));
  }
}
