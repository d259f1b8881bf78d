package dev.insightselectors.core.port;

import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The obligations of {@link Organizations}. */
public abstract class OrganizationsContract {
  private static final AccountId DELEGATED = new AccountId("333333333333");
  private static final AccountId STRANGER = new AccountId("444444444444");
  private static final Organization ORGANIZATION =
      new Organization(
          "o-contract01", ACCOUNT, Set.of(OTHER_ACCOUNT, DELEGATED), Set.of(DELEGATED), true);

  protected abstract Organizations organizations();

  /** Makes this the only organization there is. */
  protected abstract void has(Organization organization);

  /** The same adapter with its backend out of reach; empty where there is nothing to reach. */
  protected abstract Optional<Organizations> unreachableOrganizations();

  @Test
  void findsTheOrganizationOfItsManagementAccount() {
    has(ORGANIZATION);
    assertThat(organizations().of(ACCOUNT)).contains(ORGANIZATION);
  }

  @Test
  void findsTheOrganizationOfAMember() {
    has(ORGANIZATION);
    assertThat(organizations().of(OTHER_ACCOUNT)).contains(ORGANIZATION);
    assertThat(organizations().of(DELEGATED)).contains(ORGANIZATION);
  }

  @Test
  void knowsThatTheServiceLinkedRoleIsMissing() {
    Organization withoutRole =
        new Organization("o-contract02", ACCOUNT, Set.of(OTHER_ACCOUNT), Set.of(), false);
    has(withoutRole);
    assertThat(organizations().of(OTHER_ACCOUNT)).contains(withoutRole);
  }

  @Test
  void findsNoneForAnAccountThatBelongsToNone() {
    has(ORGANIZATION);
    assertThat(organizations().of(STRANGER)).isEmpty();
  }

  @Test
  void throwsWhenALookUpCannotBeMade() {
    Optional<Organizations> unreachable = unreachableOrganizations();
    assumeThat(unreachable).as("a backend that can be out of reach").isPresent();
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable.orElseThrow().of(ACCOUNT));
  }
}
