package dev.insightselectors.core.policy;

/** Wildcards as IAM has them: {@code *} for any run of characters, {@code ?} for any single one. */
final class Glob {
  // Unicode keeps these two from standing for any character.
  private static final char MERE_STAR = '\uFDD0';
  private static final char MERE_QUESTION_MARK = '\uFDD1';

  private Glob() {}

  /** The pattern that only this text matches. */
  static String quoted(String text) {
    return text.replace('*', MERE_STAR).replace('?', MERE_QUESTION_MARK);
  }

  /** Linear but for one remembered star, so no pattern makes it slow. */
  static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (p < pattern.length() && fits(pattern.charAt(p), text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static boolean fits(char pattern, char text) {
    return switch (pattern) {
      case '?' -> true;
      case MERE_STAR -> text == '*';
      case MERE_QUESTION_MARK -> text == '?';
      default -> pattern == text;
    };
  }
}
