package dev.insightselectors.testkit.subject;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.ResourceArn;
import java.util.List;
import java.util.Optional;

/** A setting as it stands in a subject, where things may have other names. */
public interface Arranged {

  /** The ARN that the subject gave to what the scenario calls by this name. */
  Optional<ResourceArn> arnOf(String name);

  /** The account that plays the part of the one that the scenario speaks of. */
  default AccountId account(AccountId spokenOf) {
    return spokenOf;
  }

  /** The calls that arranged it, in their order; empty where a world document did. */
  default Optional<List<Sent>> calls() {
    return Optional.empty();
  }

  /** What every name contains that was made up for it; empty where none was. */
  default String mark() {
    return "";
  }

  /** How one acts for this account of the subject's. */
  default Acting acting(AccountId account) {
    return Acting.CLAIMED;
  }

  /** Everything has the ARN that the setting gave it. */
  static Arranged asItIs(Setting setting) {
    return name -> Optional.ofNullable(setting.names().get(name));
  }
}
