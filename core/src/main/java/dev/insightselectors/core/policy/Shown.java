package dev.insightselectors.core.policy;

/** A name out of a policy, as a message shows it: never longer than a line. */
final class Shown {
  private static final int LONGEST = 100;

  private Shown() {}

  /** A letter that takes two characters stays whole. */
  static String of(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    boolean isHalf = Character.isHighSurrogate(name.charAt(LONGEST - 1));
    return name.substring(0, isHalf ? LONGEST - 1 : LONGEST) + "...";
  }
}
