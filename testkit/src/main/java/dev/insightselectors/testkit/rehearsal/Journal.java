package dev.insightselectors.testkit.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.subject.ForwardingTransport;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Transport;
import java.util.ArrayList;
import java.util.List;

/** The calls of a rehearsal, in the order in which they are made. */
public final class Journal {
  private static final Region EVERYWHERE = new Region("us-east-1");

  private final List<Planned> calls = new ArrayList<>();

  void add(String service, String operation, Caller caller, String about) {
    calls.add(new Planned(service, operation, caller, about));
  }

  /** Of a service that is the same in every Region. */
  void add(String service, String operation, AccountId account, String about) {
    add(service, operation, new Caller(account, EVERYWHERE), about);
  }

  /** The calls since this was last asked. */
  public List<Planned> taken() {
    List<Planned> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }

  /** The transport, and every message to CloudTrail noted. */
  public Transport noting(Transport transport) {
    return new ForwardingTransport(transport) {
      @Override
      public Reply send(RawMessage message) {
        String operation = message.operation().isEmpty() ? "(no operation)" : message.operation();
        add("CloudTrail", operation, message.caller(), new String(message.body(), UTF_8));
        return super.send(message);
      }
    };
  }

  /**
   * A call that a run would make.
   *
   * @param service {@code CloudTrail}, {@code S3}, {@code KMS}, {@code Organizations} or {@code
   *     IAM}
   * @param about what it is about: a name, or the body of the message
   */
  public record Planned(String service, String operation, Caller caller, String about) {}
}
