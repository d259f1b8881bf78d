package dev.insightselectors.reports.run;

import dev.insightselectors.reports.page.Beginning;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes any text safe inside a line or a table cell of Markdown. */
public final class Markdown {
  private static final int LONGEST = 300;
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~!@]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Markdown() {}

  /** On one line, without a meaning of its own, and cut when it is very long. */
  public static String escaped(String text) {
    String line = SPACES.matcher(text).replaceAll(" ").strip();
    String cut = line.length() > LONGEST ? Beginning.of(line, LONGEST) + " …" : line;
    return SPECIAL.matcher(cut.replace("&", "&amp;")).replaceAll(Markdown::entity);
  }

  private static String entity(MatchResult found) {
    return "&#" + (int) found.group().charAt(0) + ";";
  }
}
