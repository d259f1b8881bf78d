package dev.insightselectors.testkit.subject;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a subject says, as a terminal may see it. */
public final class Printable {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

  private Printable() {}

  /** The same text with its control characters spelt out. */
  public static String text(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }
}
