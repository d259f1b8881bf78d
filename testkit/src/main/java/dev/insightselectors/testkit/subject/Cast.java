package dev.insightselectors.testkit.subject;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Region;
import java.util.Map;
import java.util.Set;

/** Who plays in the scenarios, and where. A subject may have other accounts play the parts. */
public final class Cast {
  /** Who calls when nothing else is said; where there is an organization, a member of it. */
  public static final AccountId CALLER = new AccountId("123456789012");

  public static final AccountId MANAGEMENT = new AccountId("111111111111");
  public static final AccountId DELEGATED_ADMINISTRATOR = new AccountId("222222222222");

  /** An account outside of the organization. */
  public static final AccountId STRANGER = new AccountId("999999999999");

  public static final Region REGION = new Region("us-east-2");

  /** Another account that has something and calls nothing. */
  private static final AccountId OWNER = new AccountId("210987654321");

  private static final Map<AccountId, String> PARTS =
      Map.of(
          CALLER, "caller",
          MANAGEMENT, "management",
          DELEGATED_ADMINISTRATOR, "delegated-administrator",
          STRANGER, "another",
          OWNER, "another");

  private Cast() {}

  /** The accounts of the scenarios, each with the name of its part. */
  public static Map<AccountId, String> parts() {
    return PARTS;
  }

  /** The organization of the scenarios. */
  public static Organization organization(boolean hasServiceLinkedRole) {
    return new Organization(
        "o-exampleorgid",
        MANAGEMENT,
        Set.of(CALLER, DELEGATED_ADMINISTRATOR),
        Set.of(DELEGATED_ADMINISTRATOR),
        hasServiceLinkedRole);
  }
}
