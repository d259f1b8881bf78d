package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.core.port.OrganizationsContract;
import java.util.Optional;

class FakeOrganizationsTest extends OrganizationsContract {
  private final FakeWorld world = new FakeWorld();

  @Override
  protected Organizations organizations() {
    return world.ports().organizations();
  }

  @Override
  protected void has(Organization organization) {
    world.has(organization);
  }

  @Override
  protected Optional<Organizations> unreachableOrganizations() {
    return Unreachable.port(Organizations.class);
  }
}
