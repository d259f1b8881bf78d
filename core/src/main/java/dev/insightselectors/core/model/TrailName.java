package dev.insightselectors.core.model;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The name of a trail: 3 to 128 ASCII letters, digits, periods, underscores and dashes, beginning
 * and ending with a letter or digit, no two punctuation marks in a row, not an IP address (PIS-110
 * to PIS-115). The questions are public so that each can be a rule of its own.
 */
public record TrailName(String value) {
  public static final int SHORTEST = 3;
  public static final int LONGEST = 128;

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
    return value.chars().allMatch(c -> isLetterOrDigit(c) || isPunctuation(c));
  }

  /** PIS-111. */
  public static boolean beginsAndEndsWithLetterOrDigit(String value) {
    return !value.isEmpty()
        && isLetterOrDigit(value.charAt(0))
        && isLetterOrDigit(value.charAt(value.length() - 1));
  }

  /** PIS-112. */
  public static boolean hasAllowedLength(String value) {
    return value.length() >= SHORTEST && value.length() <= LONGEST;
  }

  /** PIS-113. */
  public static boolean hasAdjacentPunctuation(String value) {
    return IntStream.range(1, value.length())
        .anyMatch(i -> isPunctuation(value.charAt(i - 1)) && isPunctuation(value.charAt(i)));
  }

  /** PIS-115. */
  public static boolean isIpAddress(String value) {
    return IP_ADDRESS.matcher(value).matches();
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isPunctuation(int c) {
    return c == '.' || c == '_' || c == '-';
  }

  @Override
  public String toString() {
    return value;
  }
}
