package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.testkit.subject.NotTestableException;

/** The organization of a subject: who plays in it, and whether the service-linked role is there. */
interface OrganizationStanding {
  /** A subject that has none. */
  OrganizationStanding NOT_THERE =
      new OrganizationStanding() {
        @Override
        public Standing of(Organization spokenOf) {
          throw new NotTestableException("the subject has no organization");
        }

        @Override
        public void role(AccountId management, boolean present) {}
      };

  /** Who plays whom, or why the scenario is not testable. */
  Standing of(Organization spokenOf);

  /** Sees to it that the management account has the service-linked role, or has not. */
  void role(AccountId management, boolean present);
}
