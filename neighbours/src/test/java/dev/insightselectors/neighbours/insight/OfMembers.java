package dev.insightselectors.neighbours.insight;

import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.REGION;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Samples;
import java.util.Set;

/** An organization of which the caller is a member, and its trail. */
final class OfMembers {
  static final String ARN = trail().arn().toString();

  private OfMembers() {}

  static Trail trail() {
    return Trail.deliveringTo(
            Samples.BUCKET,
            TrailArn.of(new Caller(OTHER_ACCOUNT, REGION), new TrailName("OfTheOrganization")))
        .asOrganizationTrail();
  }

  /**
   * @param administers whether the caller is a delegated administrator
   */
  static Organization organization(boolean administers) {
    return new Organization(
        "o-sample", OTHER_ACCOUNT, Set.of(ACCOUNT), administers ? Set.of(ACCOUNT) : Set.of(), true);
  }

  /** The same, with the caller as delegated administrator. */
  static FakeWorld administered() {
    return FakeWorld.sample().has(organization(true)).has(trail());
  }
}
