package dev.insightselectors.testkit.replay;

import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;

/** A subject of which a tape keeps what it is sent. */
public final class TapedSubject extends ForwardingSubject {
  private final Tape tape = new Tape();

  public TapedSubject(Subject subject) {
    super(subject);
  }

  public Tape tape() {
    return tape;
  }

  @Override
  public Arranged arrange(Setting setting) {
    Arranged arranged = super.arrange(setting);
    tape.arranged(setting, arranged);
    return arranged;
  }

  @Override
  public Reply call(ApiCall call) {
    Reply reply = super.call(call);
    tape.called(message(call), reply);
    return reply;
  }

  @Override
  public Reply observe(ApiCall call) {
    Reply reply = super.observe(call);
    tape.looked(message(call), reply);
    return reply;
  }

  @Override
  public Reply send(RawMessage message) {
    Reply reply = super.send(message);
    tape.called(message, reply);
    return reply;
  }
}
