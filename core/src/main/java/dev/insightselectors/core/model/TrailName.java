package dev.insightselectors.core.model;

import java.util.regex.Pattern;

/**
 * The name of a trail: 3 to 128 ASCII letters, digits, periods, underscores and dashes, beginning
 * and ending with a letter or digit, no two punctuation marks in a row, not an IP address (PIS-110
 * to PIS-115). The questions are public so that each can be a rule of its own.
 */
public record TrailName(String value) {
  public static final int SHORTEST = 3;
  public static final int LONGEST = 128;

  private static final Pattern CHARACTERS = Pattern.compile("[a-zA-Z0-9._-]*");
  private static final Pattern ENDS = Pattern.compile("(?s)[a-zA-Z0-9](.*[a-zA-Z0-9])?");
  private static final Pattern ADJACENT = Pattern.compile("[._-]{2}");
  private static final Pattern IP_ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

  public TrailName {
    Require.that(isTrailName(value), "not a trail name:", value);
  }

  public static boolean isTrailName(String value) {
    return hasOnlyAllowedCharacters(value)
        && beginsAndEndsWithLetterOrDigit(value)
        && hasAllowedLength(value)
        && !hasAdjacentPunctuation(value)
        && !isIpAddress(value);
  }

  /** PIS-110. */
  public static boolean hasOnlyAllowedCharacters(String value) {
    return CHARACTERS.matcher(value).matches();
  }

  /** PIS-111. */
  public static boolean beginsAndEndsWithLetterOrDigit(String value) {
    return ENDS.matcher(value).matches();
  }

  /** PIS-112. */
  public static boolean hasAllowedLength(String value) {
    return value.length() >= SHORTEST && value.length() <= LONGEST;
  }

  /** PIS-113. */
  public static boolean hasAdjacentPunctuation(String value) {
    return ADJACENT.matcher(value).find();
  }

  /** PIS-115. */
  public static boolean isIpAddress(String value) {
    return IP_ADDRESS.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
