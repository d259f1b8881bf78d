package dev.insightselectors.core.model;

/** A caller's own text as it is shown in a message: in quotes, and never longer than a line. */
public final class Quoted {
  private static final int LONGEST = 300;

  private Quoted() {}

  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return "\"" + text + "\"";
    }
    return "\"" + text.substring(0, LONGEST) + "...\" (" + text.length() + " characters)";
  }
}
