package dev.insightselectors.core.model;

import java.util.regex.Pattern;

/** An AWS account id: twelve digits. Anything else is an {@link IllegalArgumentException}. */
public record AccountId(String value) {
  private static final Pattern SHAPE = Pattern.compile("\\d{12}");

  public AccountId {
    Require.that(isAccountId(value), "an account id has 12 digits, not", value);
  }

  public static boolean isAccountId(String value) {
    return SHAPE.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
