package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.port.Organizations;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;

/**
 * The organization that our own account is in. A member may not list the accounts; to a member the
 * organization has two, the management account and its own, and the management account's
 * service-linked role, which no member sees, is there.
 */
record AwsOrganizations(OrganizationsClient organizations, IamClient iam, AccountId own)
    implements Organizations {
  private static final String CLOUDTRAIL = "cloudtrail.amazonaws.com";
  private static final String ROLE = "AWSServiceRoleForCloudTrail";
  private static final Set<String> NONE = Set.of("AWSOrganizationsNotInUseException");
  private static final Set<String> A_MEMBER = Set.of("AccessDeniedException");

  /** An emulator may know none of CloudTrail's, as moto 5.2.1 does. */
  private static final Set<String> NO_ADMINISTRATORS =
      Set.of("AccessDeniedException", "InvalidInputException");

  @Override
  public Optional<Organization> of(AccountId account) {
    return new AwsCall("Organizations DescribeOrganization")
        .unless(NONE, () -> organizations.describeOrganization().organization())
        .map(found -> organization(found.id(), new AccountId(found.masterAccountId())))
        .filter(organization -> organization.has(account));
  }

  private Organization organization(String id, AccountId management) {
    Set<AccountId> members =
        listed("ListAccounts", A_MEMBER, Set.of(own), this::accounts)
            .filter(account -> !account.equals(management))
            .collect(Collectors.toSet());
    Set<AccountId> delegated =
        listed("ListDelegatedAdministrators", NO_ADMINISTRATORS, Set.of(), this::delegated)
            .filter(members::contains)
            .collect(Collectors.toSet());
    return new Organization(id, management, members, delegated, hasRole(management));
  }

  /** Every page of the list, or what there is for whoever may not list. */
  private static Stream<AccountId> listed(
      String operation,
      Set<String> mayNot,
      Set<AccountId> otherwise,
      Supplier<Stream<String>> pages) {
    return new AwsCall("Organizations " + operation)
            .unless(mayNot, () -> pages.get().map(AccountId::new).collect(Collectors.toSet()))
            .orElse(otherwise)
            .stream();
  }

  private Stream<String> accounts() {
    return organizations.listAccountsPaginator().stream()
        .flatMap(page -> page.accounts().stream())
        .map(it -> it.id());
  }

  private Stream<String> delegated() {
    return organizations
        .listDelegatedAdministratorsPaginator(it -> it.servicePrincipal(CLOUDTRAIL))
        .stream()
        .flatMap(page -> page.delegatedAdministrators().stream())
        .map(it -> it.id());
  }

  private boolean hasRole(AccountId management) {
    return !management.equals(own)
        || new AwsCall("IAM GetRole")
            .unless(Set.of("NoSuchEntity"), () -> iam.getRole(get -> get.roleName(ROLE)))
            .isPresent();
  }
}
