package dev.insightselectors.core.model;

import java.util.regex.Pattern;

/** An AWS Region by its code, {@code us-east-2} say. */
public record Region(String code) {
  // Possessive: callers send text of any length, and a greedy group takes a stack frame a turn.
  private static final Pattern SHAPE = Pattern.compile("[a-z]{2,4}(-[a-z]+)++-\\d{1,2}");

  /** Twice as many characters as the longest that there is. */
  public static final int LONGEST = 32;

  public Region {
    Require.that(isRegion(code), "a Region is written like us-east-2, not", code);
  }

  public static boolean isRegion(String code) {
    return code.length() <= LONGEST && SHAPE.matcher(code).matches();
  }

  /** The partition that the Region lies in. */
  public Partition partition() {
    return Partition.of(this);
  }

  @Override
  public String toString() {
    return code;
  }
}
