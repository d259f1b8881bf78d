package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of AWS Organizations, and of IAM about the service-linked role, by the management
 * account; one method an operation.
 */
public interface Organizing {

  /** The organization that the account manages or is in, if it is in one. */
  Optional<Described> describe(AccountId management);

  /** A new organization with all features. */
  Described create(AccountId management);

  /** Lets CloudTrail work for the whole organization. */
  void enableCloudTrail(AccountId management);

  /** All accounts, the management account among them. */
  List<Member> accounts(AccountId management);

  /** A new member account; returns when it is there. */
  AccountId createAccount(AccountId management, String name, String email);

  /** Makes the member an administrator of CloudTrail for the organization. */
  void delegate(AccountId management, AccountId member);

  /** The administrators of CloudTrail beside the management account. */
  Set<AccountId> delegates(AccountId management);

  /** The name of CloudTrail's service-linked role, if the account has it. */
  Optional<String> role(AccountId management);

  /** Makes CloudTrail's service-linked role and gives its name. */
  String createRole(AccountId management);

  void deleteRole(AccountId management, String name);

  /**
   * An organization.
   *
   * @param id begins with {@code o-}
   */
  record Described(String id, AccountId management) {}

  /** An account of an organization, by the name it was given. */
  record Member(String name, AccountId account) {}
}
