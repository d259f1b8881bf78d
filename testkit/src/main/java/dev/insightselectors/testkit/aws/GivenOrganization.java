package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.testkit.aws.Organizing.Described;
import dev.insightselectors.testkit.aws.Organizing.Member;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An organization that people work in: it is looked at and left as it is. Accounts cannot be
 * unmade, and a role that is gone is missed by others.
 */
final class GivenOrganization extends SubjectOrganization {
  private final Organizing organizing;
  private final Map<AccountId, AccountId> players;

  /**
   * @param players the accounts that somebody gave credentials for, by the account that they play
   */
  GivenOrganization(Organizing organizing, Map<AccountId, AccountId> players) {
    this.organizing = organizing;
    this.players = Map.copyOf(players);
  }

  @Override
  AccountMapping found(Organization spokenOf) {
    AccountId management = player(spokenOf.managementAccount());
    Described described =
        organizing
            .describe(management)
            .filter(found -> found.management().equals(management))
            .orElseThrow(() -> notTestable("%s manages no organization", management));
    Map<AccountId, String> missing = new HashMap<>();
    for (AccountId member : spokenOf.memberAccounts()) {
      whyNot(member, management, spokenOf.delegatedAdministrators().contains(member))
          .ifPresent(reason -> missing.put(member, reason));
    }
    return new AccountMapping(Optional.of(described.id()), players, missing);
  }

  private Optional<String> whyNot(AccountId member, AccountId management, boolean delegate) {
    Optional<AccountId> player = Optional.ofNullable(players.get(member));
    if (player.isEmpty()) {
      return Optional.of("there are no credentials that act for " + member);
    }
    boolean isThere =
        delegate
            ? organizing.delegates(management).contains(player.get())
            : organizing.accounts(management).stream()
                .map(Member::account)
                .anyMatch(player.get()::equals);
    return isThere
        ? Optional.empty()
        : Optional.of(
            "%s is no %s of the organization of %s"
                .formatted(
                    player.get(), delegate ? "delegated administrator" : "member", management));
  }

  @Override
  void role(AccountId management, boolean present) {
    if (present != organizing.role(management).isPresent()) {
      throw notTestable(
          "the service-linked role of %s is left as it is, "
              + (present ? "and it is not there" : "and it is there"),
          management);
    }
  }

  private AccountId player(AccountId spokenOf) {
    return Optional.ofNullable(players.get(spokenOf))
        .orElseThrow(() -> notTestable("there are no credentials that act for %s", spokenOf));
  }

  private static NotTestableException notTestable(String reason, AccountId account) {
    return new NotTestableException(reason.formatted(account));
  }
}
