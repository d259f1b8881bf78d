package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.aws.AwsArranger;
import dev.insightselectors.testkit.aws.Probe;
import dev.insightselectors.testkit.run.SubjectInfo;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Pace;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** An implementation arranged through public operations; what was made is deleted in the end. */
final class AwsSubject implements Subject {
  private final HttpSubject subject;
  private final AwsArranger arranger;
  private final PrintWriter out;

  private AwsSubject(HttpSubject subject, AwsArranger arranger, PrintWriter out) {
    this.subject = subject;
    this.arranger = arranger;
    this.out = out;
  }

  static AwsSubject at(URI endpoint, Pace pace, PrintWriter out) {
    AwsArranger arranger = new Probe(HttpSubject.bare(endpoint, pace), endpoint).arranger();
    return new AwsSubject(new HttpSubject(endpoint, arranger, pace), arranger, out);
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
  public Arranged arrange(Setting setting) {
    return subject.arrange(setting);
  }

  @Override
  public Reply call(ApiCall call) {
    return subject.call(call);
  }

  @Override
  public Reply send(RawMessage message) {
    return subject.send(message);
  }

  @Override
  public void close() {
    List<String> left = arranger.cleanUp().run();
    if (!left.isEmpty()) {
      out.printf("%d things could not be deleted, the first: %s%n", left.size(), left.get(0));
    }
  }
}
