package dev.insightselectors.app.conform;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.app.serve.Composition;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.testkit.fault.Fault;
import dev.insightselectors.testkit.run.SubjectInfo;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.net.URI;
import java.util.Set;

/** The reference on a free loopback port of this process, reached as any other server is. */
public final class ServedReference implements Subject {
  private final AwsJsonServer server;
  private final HttpSubject subject;

  public ServedReference(Fault fault) {
    server =
        Composition.faulty(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false),
            World.empty(WorldKind.CLOSED),
            fault);
    server.start();
    subject =
        new HttpSubject(
            URI.create("http://127.0.0.1:" + server.port() + "/"), new ControlArranger());
  }

  @Override
  public SubjectInfo info() {
    SubjectInfo info = subject.info();
    return new SubjectInfo("embedded reference", info.endpoint(), info.arrangement());
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
    server.close();
  }
}
