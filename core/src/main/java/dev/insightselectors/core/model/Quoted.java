package dev.insightselectors.core.model;

/** A caller's own text as it is shown in a message: in quotes, and never longer than a line. */
public final class Quoted {
  private static final int LONGEST = 300;

  private Quoted() {}

  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return "\"" + text + "\"";
    }
    return "\"" + beginning(text, LONGEST) + "...\" (" + text.length() + " characters)";
  }

  /** The first so many of more characters, or one less, for a letter that takes two stays whole. */
  public static String beginning(String text, int most) {
    boolean isHalf = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, isHalf ? most - 1 : most);
  }
}
