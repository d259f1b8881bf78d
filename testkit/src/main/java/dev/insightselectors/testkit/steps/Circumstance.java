package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.subject.Cast;
import java.util.Map;
import java.util.Optional;

/** From where, or by whom, a call is made: one {@code {circumstance}} of the glossary. */
record Circumstance(Optional<Region> region, Optional<AccountId> account) {
  static final String PATTERN =
      "in [a-z0-9-]+|by (?:the management account|a member account|the delegated"
          + " administrator|another account)";

  private static final Map<String, AccountId> ROLES =
      Map.of(
          "by the management account", Cast.MANAGEMENT,
          "by a member account", Cast.CALLER,
          "by the delegated administrator", Cast.DELEGATED_ADMINISTRATOR,
          "by another account", Cast.STRANGER);

  static Circumstance of(String words) {
    AccountId account = ROLES.get(words);
    return account == null
        ? new Circumstance(
            Optional.of(new Region(words.substring("in ".length()))), Optional.empty())
        : new Circumstance(Optional.empty(), Optional.of(account));
  }
}
