package dev.insightselectors.core.model;

import java.util.Set;

/**
 * An organization in AWS Organizations.
 *
 * @param memberAccounts every account but the management account
 * @param delegatedAdministrators the members that administer CloudTrail for the organization
 * @param hasServiceLinkedRole whether the management account has AWSServiceRoleForCloudTrail
 */
public record Organization(
    String id,
    AccountId managementAccount,
    Set<AccountId> memberAccounts,
    Set<AccountId> delegatedAdministrators,
    boolean hasServiceLinkedRole) {

  public Organization {
    memberAccounts = Set.copyOf(memberAccounts);
    delegatedAdministrators = Set.copyOf(delegatedAdministrators);
    Require.that(
        memberAccounts.containsAll(delegatedAdministrators),
        "a delegated administrator is a member of the organization, found",
        delegatedAdministrators);
    Require.that(
        !memberAccounts.contains(managementAccount),
        "the management account is not among the members, found",
        managementAccount);
  }

  public boolean has(AccountId account) {
    return managementAccount.equals(account) || memberAccounts.contains(account);
  }
}
