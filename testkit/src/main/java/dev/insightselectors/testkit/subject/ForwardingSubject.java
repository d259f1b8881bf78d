package dev.insightselectors.testkit.subject;

import java.util.Set;

/** A subject that is another one, but for what a subclass says otherwise. */
public abstract class ForwardingSubject implements Subject {
  private final Subject subject;

  protected ForwardingSubject(Subject subject) {
    this.subject = subject;
  }

  @Override
  public SubjectInfo info() {
    return subject.info();
  }

  @Override
  public Set<Capability> capabilities() {
    return subject.capabilities();
  }

  @Override
  public Patience patience() {
    return subject.patience();
  }

  @Override
  public Arranged arrange(Setting setting) {
    return subject.arrange(setting);
  }

  @Override
  public Reply call(ApiCall call) {
    return subject.call(call);
  }

  @Override
  public Reply observe(ApiCall call) {
    return subject.observe(call);
  }

  @Override
  public Reply send(RawMessage message) {
    return subject.send(message);
  }

  @Override
  public RawMessage message(ApiCall call) {
    return subject.message(call);
  }

  @Override
  public String curl(RawMessage message) {
    return subject.curl(message);
  }

  @Override
  public void close() {
    subject.close();
  }
}
