package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.AccountStatus;
import software.amazon.awssdk.services.organizations.model.AwsOrganizationsNotInUseException;
import software.amazon.awssdk.services.organizations.model.CreateAccountState;
import software.amazon.awssdk.services.organizations.model.CreateAccountStatus;
import software.amazon.awssdk.services.organizations.model.Organization;
import software.amazon.awssdk.services.organizations.model.OrganizationFeatureSet;

/** The Organizations and IAM of the subject. */
record AwsOrganizing(AwsServices services) implements Organizing {
  private static final String CLOUDTRAIL = "cloudtrail.amazonaws.com";
  private static final Patience UNTIL_MADE = Patience.of(Duration.ofSeconds(60));

  @Override
  public Optional<Described> describe(AccountId management) {
    try {
      return Optional.of(described(client(management).describeOrganization().organization()));
    } catch (AwsOrganizationsNotInUseException none) {
      return Optional.empty();
    }
  }

  @Override
  public Described create(AccountId management) {
    return described(
        client(management)
            .createOrganization(all -> all.featureSet(OrganizationFeatureSet.ALL))
            .organization());
  }

  @Override
  public void enableCloudTrail(AccountId management) {
    client(management).enableAWSServiceAccess(enable -> enable.servicePrincipal(CLOUDTRAIL));
  }

  @Override
  public List<Member> accounts(AccountId management) {
    return client(management).listAccountsPaginator().stream()
        .flatMap(page -> page.accounts().stream())
        .filter(account -> account.status() == AccountStatus.ACTIVE)
        .map(account -> new Member(account.name(), new AccountId(account.id())))
        .toList();
  }

  @Override
  public AccountId createAccount(AccountId management, String name, String email) {
    OrganizationsClient client = client(management);
    CreateAccountStatus asked =
        client.createAccount(create -> create.accountName(name).email(email)).createAccountStatus();
    CreateAccountStatus made =
        UNTIL_MADE.until(
            () ->
                client
                    .describeCreateAccountStatus(it -> it.createAccountRequestId(asked.id()))
                    .createAccountStatus(),
            status -> status.state() != CreateAccountState.IN_PROGRESS);
    if (made.state() != CreateAccountState.SUCCEEDED) {
      throw new NotTestableException(
          "the account %s was not made: %s %s"
              .formatted(name, made.stateAsString(), made.failureReasonAsString()));
    }
    return new AccountId(made.accountId());
  }

  @Override
  public void delegate(AccountId management, AccountId member) {
    client(management)
        .registerDelegatedAdministrator(
            register -> register.accountId(member.value()).servicePrincipal(CLOUDTRAIL));
  }

  @Override
  public Set<AccountId> delegates(AccountId management) {
    return client(management)
        .listDelegatedAdministratorsPaginator(list -> list.servicePrincipal(CLOUDTRAIL))
        .stream()
        .flatMap(page -> page.delegatedAdministrators().stream())
        .map(account -> new AccountId(account.id()))
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<String> role(AccountId management) {
    return services
        .iam(management)
        .listRolesPaginator(list -> list.pathPrefix("/aws-service-role/" + CLOUDTRAIL + "/"))
        .roles()
        .stream()
        .map(Role::roleName)
        .findFirst();
  }

  @Override
  public String createRole(AccountId management) {
    return services
        .iam(management)
        .createServiceLinkedRole(create -> create.awsServiceName(CLOUDTRAIL))
        .role()
        .roleName();
  }

  @Override
  public void deleteRole(AccountId management, String name) {
    services.iam(management).deleteServiceLinkedRole(delete -> delete.roleName(name));
  }

  private OrganizationsClient client(AccountId management) {
    return services.organizations(management);
  }

  private static Described described(Organization organization) {
    return new Described(organization.id(), new AccountId(organization.masterAccountId()));
  }
}
