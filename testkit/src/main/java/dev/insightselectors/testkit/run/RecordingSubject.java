package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what one scenario sent and received, and asks no more of a subject that is gone. */
final class RecordingSubject extends ForwardingSubject {
  private final List<Exchange> exchanges = new ArrayList<>();
  private Optional<String> unreachable = Optional.empty();
  private String outcome = "";

  RecordingSubject(Subject subject) {
    super(subject);
  }

  void scenarioBegins() {
    exchanges.clear();
    outcome = "";
  }

  List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /** The subject outlives the run. */
  @Override
  public void close() {}

  /** How the call that the scenario is about ended. */
  String outcome() {
    return outcome;
  }

  Optional<String> unreachable() {
    return unreachable;
  }

  @Override
  public Arranged arrange(Setting setting) {
    return whileReachable(() -> super.arrange(setting));
  }

  @Override
  public Reply call(ApiCall call) {
    Reply reply = whileReachable(() -> super.call(call));
    keep(message(call), call.summary(), reply);
    outcome = reply.outcome();
    return reply;
  }

  @Override
  public Reply observe(ApiCall call) {
    Reply reply = whileReachable(() -> super.observe(call));
    keep(message(call), call.summary(), reply);
    return reply;
  }

  @Override
  public Reply send(RawMessage message) {
    Reply reply = whileReachable(() -> super.send(message));
    keep(message, message.summary(), reply);
    outcome = reply.outcome();
    return reply;
  }

  private void keep(RawMessage message, String summary, Reply reply) {
    exchanges.add(Evidence.of(message, summary, reply, curl(message)));
  }

  private <T> T whileReachable(Supplier<T> asking) {
    unreachable.ifPresent(
        reason -> {
          throw new NotTestableException(reason);
        });
    try {
      return asking.get();
    } catch (UnreachableException gone) {
      unreachable = Optional.ofNullable(gone.getMessage());
      throw new NotTestableException(String.valueOf(gone.getMessage()), gone);
    }
  }
}
