package dev.insightselectors.documents;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record OrganizationDocument(
    String id,
    String managementAccountId,
    Optional<List<String>> memberAccountIds,
    Optional<List<String>> delegatedAdministratorIds,
    Optional<Boolean> serviceLinkedRole) {

  Organization toOrganization() {
    return new Organization(
        id,
        Place.at("ManagementAccountId", () -> new AccountId(managementAccountId)),
        accounts("MemberAccountIds", memberAccountIds),
        accounts("DelegatedAdministratorIds", delegatedAdministratorIds),
        serviceLinkedRole.orElse(true));
  }

  static OrganizationDocument of(Organization organization) {
    return new OrganizationDocument(
        organization.id(),
        organization.managementAccount().value(),
        Optional.of(sorted(organization.memberAccounts())),
        Optional.of(sorted(organization.delegatedAdministrators())),
        Optional.of(organization.hasServiceLinkedRole()));
  }

  private static Set<AccountId> accounts(String member, Optional<List<String>> ids) {
    return new LinkedHashSet<>(Place.each(member, ids.orElse(List.of()), AccountId::new));
  }

  private static List<String> sorted(Set<AccountId> accounts) {
    return accounts.stream().map(AccountId::value).sorted().toList();
  }
}
