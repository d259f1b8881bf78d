package dev.insightselectors.reports.page;

/** Where a text is cut that is too long for a page. */
public final class Beginning {
  private Beginning() {}

  /** The first so many characters, or one less, for a letter that takes two stays whole. */
  public static String of(String text, int most) {
    boolean isHalf = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, isHalf ? most - 1 : most);
  }
}
