package dev.insightselectors.testkit.subject;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.ResourceArn;
import java.util.Optional;

/** A setting as it stands in a subject, where things may have other names. */
public interface Arranged {

  /** The ARN that the subject gave to what the scenario calls by this name. */
  Optional<ResourceArn> arnOf(String name);

  /** The account that plays the part of the one that the scenario speaks of. */
  default AccountId account(AccountId spokenOf) {
    return spokenOf;
  }

  /** Everything has the ARN that the setting gave it. */
  static Arranged asItIs(Setting setting) {
    return name -> Optional.ofNullable(setting.names().get(name));
  }
}
