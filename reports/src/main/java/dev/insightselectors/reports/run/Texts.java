package dev.insightselectors.reports.run;

import dev.insightselectors.reports.page.Beginning;

/** Texts that a subject or a runner gives may be of any length; on the page they are not. */
final class Texts {
  private static final int LONGEST = 2_000;

  private Texts() {}

  static String shortened(String text) {
    int more = text.length() - LONGEST;
    return more <= 0
        ? text
        : Beginning.of(text, LONGEST) + "… %s more characters in report.json".formatted(more);
  }
}
