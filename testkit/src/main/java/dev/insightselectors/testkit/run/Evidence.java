package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import java.nio.charset.StandardCharsets;

/** What a message and its answer look like in a report. */
final class Evidence {
  private static final int LONGEST = 4000;

  private Evidence() {}

  static Exchange of(SubjectInfo subject, RawMessage message, String summary, Reply reply) {
    String body = new String(message.body(), StandardCharsets.UTF_8);
    return new Exchange(
        summary,
        shortened(body),
        reply.status(),
        shortened(reply.text()),
        subject.endpoint().isEmpty() ? "" : curl(subject.endpoint(), message, body));
  }

  private static String curl(String endpoint, RawMessage message, String body) {
    StringBuilder line = new StringBuilder("curl -sS -X ").append(quoted(message.method()));
    message
        .headers()
        .forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
    line.append(" -H ").append(quoted("Authorization: " + message.authorization()));
    line.append(" --data-binary ").append(quoted(shortened(body)));
    return line.append(' ').append(quoted(endpoint + message.path())).toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "... (" + text.length() + " characters)";
  }
}
