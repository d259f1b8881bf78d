package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.port.Organizations;
import java.util.Optional;

/** The organizations of a world in memory. */
public final class InMemoryOrganizations implements Organizations {
  private final InMemoryWorld world;

  public InMemoryOrganizations(InMemoryWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Organization> of(AccountId account) {
    return world.now().organization(account);
  }
}
