package dev.insightselectors.adapters.http;

import java.util.Locale;

/**
 * One line of {@code key=value}. A value that is not plain ASCII without spaces is quoted and
 * escaped, so no caller can forge a line or steer a terminal.
 */
final class LogLine {
  private static final int LONGEST = 200;

  private final StringBuilder text = new StringBuilder(160);

  LogLine with(String key, String value) {
    text.append(text.isEmpty() ? "" : " ").append(key).append('=');
    if (isPlain(value)) {
      text.append(value);
    } else {
      quote(value.length() > LONGEST ? value.substring(0, LONGEST) + "..." : value);
    }
    return this;
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && value.length() <= LONGEST
        && value.chars().allMatch(c -> isPrintable(c) && c != ' ' && c != '=' && c != '"');
  }

  private static boolean isPrintable(int c) {
    return c >= ' ' && c <= '~' && c != '\\';
  }

  private void quote(String value) {
    text.append('"');
    value.chars().forEach(this::escape);
    text.append('"');
  }

  private void escape(int c) {
    if (c == '"' || c == '\\') {
      text.append('\\').append((char) c);
    } else if (isPrintable(c)) {
      text.append((char) c);
    } else {
      text.append(String.format(Locale.ROOT, "\\u%04x", c));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
