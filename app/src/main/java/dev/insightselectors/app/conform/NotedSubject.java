package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.util.Optional;

/** Notes what each scenario asked for, what it called, and the whole answer to that. */
final class NotedSubject extends ForwardingSubject {
  private Optional<Setting> setting = Optional.empty();
  private Optional<Sent> sent = Optional.empty();

  NotedSubject(Subject subject) {
    super(subject);
  }

  /** The call that a scenario is about. */
  record Sent(Caller caller, String operation, String request, Reply reply) {}

  /** What one scenario did; empty where it did not come to a call. */
  record Notes(Optional<Setting> setting, Optional<Sent> sent) {}

  /** What was noted since this was last asked. */
  Notes taken() {
    Notes taken = new Notes(setting, sent);
    setting = Optional.empty();
    sent = Optional.empty();
    return taken;
  }

  @Override
  public Arranged arrange(Setting asked) {
    setting = Optional.of(asked);
    return super.arrange(asked);
  }

  @Override
  public Reply call(ApiCall call) {
    Reply reply = super.call(call);
    sent = Optional.of(new Sent(call.caller(), call.operation(), call.members().toString(), reply));
    return reply;
  }

  @Override
  public Reply send(RawMessage message) {
    Reply reply = super.send(message);
    String body = new String(message.body(), UTF_8);
    sent = Optional.of(new Sent(message.caller(), message.operation(), body, reply));
    return reply;
  }
}
