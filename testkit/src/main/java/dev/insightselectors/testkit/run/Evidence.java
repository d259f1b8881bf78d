package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.subject.CurlLine;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import java.nio.charset.StandardCharsets;

/** What a message and its answer look like in a report. */
final class Evidence {
  private Evidence() {}

  static Exchange of(RawMessage message, String summary, Reply reply, String curl) {
    return new Exchange(
        summary,
        CurlLine.shortened(new String(message.body(), StandardCharsets.UTF_8)),
        reply.status(),
        CurlLine.shortened(reply.text()),
        curl);
  }
}
