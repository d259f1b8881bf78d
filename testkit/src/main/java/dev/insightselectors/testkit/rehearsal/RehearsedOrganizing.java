package dev.insightselectors.testkit.rehearsal;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.port.Organizations;
import dev.insightselectors.testkit.aws.Organizing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The organization of a rehearsal, to those who make it and to the reference that looks at it. Its
 * accounts are others than those of the scenarios, as they are where Organizations gives the ids.
 */
public final class RehearsedOrganizing implements Organizing, Organizations {
  private static final String ORGANIZATIONS = "Organizations";
  private static final String IAM = "IAM";
  private static final String ROLE = "AWSServiceRoleForCloudTrail";
  private static final long FIRST_ACCOUNT = 300000000001L;

  private final Journal journal;
  private final List<Member> members = new ArrayList<>();
  private final Set<AccountId> delegates = new HashSet<>();
  private Optional<Described> described = Optional.empty();
  private boolean hasRole;

  public RehearsedOrganizing(Journal journal) {
    this.journal = journal;
  }

  /** One that is there from the beginning: the organization of the scenarios as it is. */
  public static RehearsedOrganizing given(Journal journal, Organization organization) {
    RehearsedOrganizing given = new RehearsedOrganizing(journal);
    given.described =
        Optional.of(new Described(organization.id(), organization.managementAccount()));
    organization.memberAccounts().forEach(id -> given.members.add(new Member("member", id)));
    given.delegates.addAll(organization.delegatedAdministrators());
    given.hasRole = true;
    return given;
  }

  @Override
  public synchronized Optional<Described> describe(AccountId management) {
    journal.add(ORGANIZATIONS, "DescribeOrganization", management, "");
    return described;
  }

  @Override
  public synchronized Described create(AccountId management) {
    journal.add(ORGANIZATIONS, "CreateOrganization", management, "");
    Described made = new Described("o-rehearsal00", management);
    described = Optional.of(made);
    return made;
  }

  @Override
  public void enableCloudTrail(AccountId management) {
    journal.add(ORGANIZATIONS, "EnableAWSServiceAccess", management, "cloudtrail.amazonaws.com");
  }

  @Override
  public synchronized List<Member> accounts(AccountId management) {
    journal.add(ORGANIZATIONS, "ListAccounts", management, "");
    return List.copyOf(members);
  }

  @Override
  public synchronized AccountId createAccount(AccountId management, String name, String email) {
    journal.add(ORGANIZATIONS, "CreateAccount", management, name);
    journal.add(ORGANIZATIONS, "DescribeCreateAccountStatus", management, name);
    AccountId account = new AccountId(Long.toString(FIRST_ACCOUNT + members.size()));
    members.add(new Member(name, account));
    return account;
  }

  @Override
  public synchronized void delegate(AccountId management, AccountId member) {
    journal.add(ORGANIZATIONS, "RegisterDelegatedAdministrator", management, member.value());
    delegates.add(member);
  }

  @Override
  public synchronized Set<AccountId> delegates(AccountId management) {
    journal.add(ORGANIZATIONS, "ListDelegatedAdministrators", management, "");
    return Set.copyOf(delegates);
  }

  @Override
  public synchronized Optional<String> role(AccountId management) {
    journal.add(IAM, "GetRole", management, ROLE);
    return hasRole ? Optional.of(ROLE) : Optional.empty();
  }

  @Override
  public synchronized String createRole(AccountId management) {
    journal.add(IAM, "CreateServiceLinkedRole", management, ROLE);
    hasRole = true;
    return ROLE;
  }

  @Override
  public synchronized void deleteRole(AccountId management, String name) {
    journal.add(IAM, "DeleteServiceLinkedRole", management, name);
    hasRole = false;
  }

  @Override
  public synchronized Optional<Organization> of(AccountId account) {
    return described
        .map(
            it ->
                new Organization(
                    it.id(),
                    it.management(),
                    members.stream().map(Member::account).collect(Collectors.toSet()),
                    delegates,
                    hasRole))
        .filter(organization -> organization.has(account));
  }
}
