package dev.insightselectors.adapters.aws.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.core.port.OrganizationsContract;
import dev.insightselectors.core.testing.Samples;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in whose lists have one account a page. */
class AwsOrganizationsTest extends OrganizationsContract {
  private final OrganizationsStub stub = new OrganizationsStub();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Override
  protected Organizations organizations() {
    return organizations(Clients.of(stub.endpoint()));
  }

  @Override
  protected void has(Organization organization) {
    stub.has(organization);
  }

  @Override
  protected Optional<Organizations> unreachableOrganizations() {
    return Optional.of(organizations(Clients.unreachable()));
  }

  @Test
  void findsNoneWhereOrganizationsIsNotInUse() {
    assertThat(organizations().of(Samples.ACCOUNT)).isEmpty();
  }

  @Test
  void knowsItselfAndTheManagementAccountWhereItMayNotList() {
    stub.has(new Organization("o-1", Samples.OTHER_ACCOUNT, Set.of(), Set.of(), true));
    stub.denyLists();
    assertThat(organizations().of(Samples.ACCOUNT))
        .contains(
            new Organization(
                "o-1", Samples.OTHER_ACCOUNT, Set.of(Samples.ACCOUNT), Set.of(), true));
  }

  @Test
  void hasNoDelegatedAdministratorsWhereNoneOfCloudTrailAreKnown() {
    stub.has(
        new Organization(
            "o-1",
            Samples.ACCOUNT,
            Set.of(Samples.OTHER_ACCOUNT),
            Set.of(Samples.OTHER_ACCOUNT),
            true));
    stub.knowNoAdministrators();
    assertThat(organizations().of(Samples.ACCOUNT))
        .contains(
            new Organization(
                "o-1", Samples.ACCOUNT, Set.of(Samples.OTHER_ACCOUNT), Set.of(), true));
  }

  private static Organizations organizations(AwsClients clients) {
    return new AwsOrganizations(clients.organizations(), clients.iam(), Samples.ACCOUNT);
  }
}
