package dev.insightselectors.testkit.subject;

import dev.insightselectors.core.model.Quoted;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line for a shell that sends a message again. */
public final class CurlLine {
  private static final int LONGEST_BODY = 4000;

  private CurlLine() {}

  static String of(URI address, RawMessage message, List<String> options) {
    StringBuilder line = new StringBuilder("curl -sS -X ").append(quoted(message.method()));
    message
        .headers()
        .forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
    options.forEach(option -> line.append(' ').append(option));
    line.append(" --data-binary ")
        .append(quoted(shortened(new String(message.body(), StandardCharsets.UTF_8))));
    return line.append(' ').append(quoted(address.toString())).toString();
  }

  /** As one word of a shell. */
  public static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** A body that fits a report. */
  public static String shortened(String body) {
    return body.length() <= LONGEST_BODY
        ? body
        : Quoted.beginning(body, LONGEST_BODY) + "... (" + body.length() + " characters)";
  }
}
