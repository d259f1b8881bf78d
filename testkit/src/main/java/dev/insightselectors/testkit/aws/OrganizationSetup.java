package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.testkit.aws.Organizing.Described;
import dev.insightselectors.testkit.aws.Organizing.Member;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * The organization of the scenarios at a subject: made when it is first asked for, in accounts of
 * its own, and found again by a later run.
 */
final class OrganizationSetup extends SubjectOrganization {
  private static final String MEMBER = "insight-selectors-member";
  private static final String DELEGATE = "insight-selectors-delegate";
  private static final String IS_THERE = "AccountAlreadyRegisteredException";

  private final Organizing organizing;
  private final Map<AccountId, AccountId> players;
  private Optional<String> role = Optional.empty();

  /**
   * @param players whom other accounts than themselves play outside of the organization
   */
  OrganizationSetup(Organizing organizing, Map<AccountId, AccountId> players) {
    this.organizing = organizing;
    this.players = Map.copyOf(players);
  }

  @Override
  AccountMapping found(Organization spokenOf) {
    AccountId management = spokenOf.managementAccount();
    Described described =
        organizing.describe(management).orElseGet(() -> organizing.create(management));
    if (!described.management().equals(management)) {
      throw new NotTestableException(
          "account %s is in an organization that %s manages"
              .formatted(management, described.management()));
    }
    organizing.enableCloudTrail(management);
    List<Member> accounts = organizing.accounts(management);
    AccountId delegate = account(management, accounts, DELEGATE);
    Map<AccountId, AccountId> cast = new HashMap<>(players);
    Map<AccountId, String> missing = new HashMap<>();
    for (AccountId member : spokenOf.memberAccounts()) {
      if (spokenOf.delegatedAdministrators().contains(member)) {
        cast.put(member, delegate);
        refusal(() -> organizing.delegate(management, delegate))
            .ifPresent(reason -> missing.put(member, reason));
      } else {
        cast.put(member, account(management, accounts, MEMBER));
      }
    }
    return new AccountMapping(Optional.of(described.id()), cast, missing);
  }

  private AccountId account(AccountId management, List<Member> accounts, String name) {
    return accounts.stream()
        .filter(account -> account.name().equals(name))
        .map(Member::account)
        .findFirst()
        .orElseGet(() -> organizing.createAccount(management, name, name + "@example.com"));
  }

  @Override
  void role(AccountId management, boolean present) {
    role = role.or(() -> organizing.role(management));
    if (present && role.isEmpty()) {
      role = Optional.of(organizing.createRole(management));
    } else if (!present && role.isPresent()) {
      organizing.deleteRole(management, role.get());
      role = Optional.empty();
    }
  }

  /** Why the subject would not have it; empty when it is so, now or before. */
  private static Optional<String> refusal(Runnable call) {
    try {
      call.run();
      return Optional.empty();
    } catch (AwsServiceException refused) {
      return IS_THERE.equals(refused.awsErrorDetails().errorCode())
          ? Optional.empty()
          : Optional.of("could not be arranged: " + refused.getMessage());
    }
  }
}
