package dev.insightselectors.testkit.rehearsal;

import dev.insightselectors.testkit.subject.ForwardingTransport;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Transport;
import java.nio.charset.StandardCharsets;

/** Notes every message to CloudTrail. */
public final class JournaledTransport extends ForwardingTransport {
  private final Journal journal;

  public JournaledTransport(Transport transport, Journal journal) {
    super(transport);
    this.journal = journal;
  }

  @Override
  public Reply send(RawMessage message) {
    journal.add(
        "CloudTrail",
        message.operation().isEmpty() ? "(no operation)" : message.operation(),
        message.caller(),
        new String(message.body(), StandardCharsets.UTF_8));
    return super.send(message);
  }
}
