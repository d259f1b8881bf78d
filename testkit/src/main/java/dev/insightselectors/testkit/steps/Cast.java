package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Region;
import java.util.Set;

/** Who plays in the scenarios, and where. */
final class Cast {
  static final AccountId CALLER = new AccountId("123456789012");
  static final AccountId MANAGEMENT = new AccountId("111111111111");
  static final AccountId DELEGATED_ADMINISTRATOR = new AccountId("222222222222");
  static final AccountId STRANGER = new AccountId("999999999999");
  static final Region REGION = new Region("us-east-2");

  private Cast() {}

  static Organization organization(boolean hasServiceLinkedRole) {
    return new Organization(
        "o-exampleorgid",
        MANAGEMENT,
        Set.of(CALLER, DELEGATED_ADMINISTRATOR),
        Set.of(DELEGATED_ADMINISTRATOR),
        hasServiceLinkedRole);
  }
}
