package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.testkit.subject.Acting;
import dev.insightselectors.testkit.subject.Capability;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** An arranger whose calls somebody writes down, for others to make. */
public final class WrittenArranging {
  private WrittenArranging() {}

  /**
   * One that makes no call itself.
   *
   * @param role is told when the service-linked role of a management account has to be there, or
   *     has not
   * @param players who plays whom, in the organization too
   * @param organization its id
   * @param seed what every name contains
   */
  public static AwsArranger of(
      Buckets buckets,
      Keys keys,
      BiConsumer<AccountId, Boolean> role,
      Map<AccountId, AccountId> players,
      String organization,
      String seed) {
    SubjectOrganization written =
        new SubjectOrganization() {
          @Override
          AccountMapping found(Organization spokenOf) {
            return new AccountMapping(Optional.of(organization), players, Map.of());
          }

          @Override
          void role(AccountId management, boolean present) {
            role.accept(management, present);
          }
        };
    return new AwsArranger(
        EnumSet.allOf(Capability.class),
        new Cloud(buckets, keys, written, players, account -> Acting.CLAIMED),
        seed,
        List.of());
  }
}
