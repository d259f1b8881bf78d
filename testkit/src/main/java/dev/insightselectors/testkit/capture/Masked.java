package dev.insightselectors.testkit.capture;

import java.util.regex.Pattern;

/** Texts without what would tell whose account it was. */
public final class Masked {
  private static final Pattern ACCOUNT =
      Pattern.compile("(?<![0-9A-Za-z])[0-9]{12}(?![0-9A-Za-z])");
  private static final Pattern ORGANIZATION = Pattern.compile("\\bo-[a-z0-9]{10,32}\\b");
  private static final Pattern ACCESS_KEY = Pattern.compile("\\bA[A-Z]IA[A-Z0-9]{16}\\b");
  private static final Pattern IDENTITY =
      Pattern.compile(":(user|role|assumed-role|federated-user)/[^\\s\"\\\\]+");

  private Masked() {}

  /** Every account is 123456789012, and nobody has a name. */
  public static String of(String text) {
    String accounts = ACCOUNT.matcher(text).replaceAll("123456789012");
    String organizations = ORGANIZATION.matcher(accounts).replaceAll("o-exampleorgid");
    String keys = ACCESS_KEY.matcher(organizations).replaceAll("AKIAIOSFODNN7EXAMPLE");
    return IDENTITY.matcher(keys).replaceAll(":$1/masked");
  }
}
