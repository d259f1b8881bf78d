package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.Optional;

/** The organization of a subject: who plays in it, and whether the service-linked role is there. */
abstract class SubjectOrganization {
  /** A subject that has none. */
  static final SubjectOrganization NOT_THERE =
      new SubjectOrganization() {
        @Override
        AccountMapping found(Organization spokenOf) {
          throw new NotTestableException("the subject has no organization");
        }

        @Override
        void role(AccountId management, boolean present) {}
      };

  private Optional<AccountMapping> known = Optional.empty();

  /** Who plays whom, or why the scenario is not testable; found out once. */
  final AccountMapping of(Organization spokenOf) {
    AccountMapping mapping = known.orElseGet(() -> found(spokenOf));
    known = Optional.of(mapping);
    return mapping;
  }

  abstract AccountMapping found(Organization spokenOf);

  /** Sees to it that the management account has the service-linked role, or has not. */
  abstract void role(AccountId management, boolean present);
}
