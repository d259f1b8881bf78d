package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.testkit.subject.Acting;
import dev.insightselectors.testkit.subject.Capability;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a subject has beside CloudTrail.
 *
 * @param players the accounts of the subject that play those of the scenarios, outside of an
 *     organization; who is not listed plays themselves
 * @param acting how one acts for an account
 */
record Cloud(
    Buckets buckets,
    Keys keys,
    SubjectOrganization organization,
    Map<AccountId, AccountId> players,
    Function<AccountId, Acting> acting) {
  Cloud {
    players = Map.copyOf(players);
  }

  /** Those of the capabilities that are there. */
  Set<Capability> among(Set<Capability> all) {
    Set<Capability> there = EnumSet.copyOf(all);
    ServiceProbe.keep(there, Capability.BUCKETS, buckets != Buckets.NOT_THERE);
    ServiceProbe.keep(there, Capability.KEYS, keys != Keys.NOT_THERE);
    ServiceProbe.keep(
        there, Capability.ORGANIZATION, organization != SubjectOrganization.NOT_THERE);
    return there;
  }
}
