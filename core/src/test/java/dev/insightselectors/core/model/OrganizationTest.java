package dev.insightselectors.core.model;

import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganizationTest {
  private static final AccountId STRANGER = new AccountId("555555555555");

  @Test
  void hasItsManagementAccountAndItsMembers() {
    Organization organization = with(Set.of(OTHER_ACCOUNT), Set.of(OTHER_ACCOUNT));
    assertThat(Set.of(ACCOUNT, OTHER_ACCOUNT)).allMatch(organization::has);
  }

  @Test
  void hasNoOthers() {
    assertThat(with(Set.of(OTHER_ACCOUNT), Set.of()).has(STRANGER)).isFalse();
  }

  @Test
  void delegatesToMembersOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(Set.of(OTHER_ACCOUNT), Set.of(STRANGER)));
  }

  @Test
  void isNotManagedByAMember() {
    assertThatIllegalArgumentException().isThrownBy(() -> with(Set.of(ACCOUNT), Set.of()));
  }

  private static Organization with(Set<AccountId> members, Set<AccountId> delegated) {
    return new Organization("o-sample", ACCOUNT, members, delegated, true);
  }
}
