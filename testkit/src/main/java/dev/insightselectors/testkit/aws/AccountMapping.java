package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which accounts of the subject play the accounts of the scenarios.
 *
 * @param organization the id that the organization has at the subject; empty without one
 * @param players by the account that the scenarios speak of; who is not listed plays themselves
 * @param missing why an account cannot be played
 */
record AccountMapping(
    Optional<String> organization,
    Map<AccountId, AccountId> players,
    Map<AccountId, String> missing) {
  AccountMapping {
    players = Map.copyOf(players);
    missing = Map.copyOf(missing);
  }

  /** Without an organization. */
  static AccountMapping of(Map<AccountId, AccountId> players) {
    return new AccountMapping(Optional.empty(), players, Map.of());
  }

  AccountId account(AccountId spokenOf) {
    Optional.ofNullable(missing.get(spokenOf))
        .ifPresent(
            reason -> {
              throw new NotTestableException(reason);
            });
    return players.getOrDefault(spokenOf, spokenOf);
  }

  /** As texts, for policies to speak of the subject's accounts. */
  Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    players.forEach((spokenOf, player) -> texts.put(spokenOf.value(), player.value()));
    return texts;
  }
}
