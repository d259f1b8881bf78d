package dev.insightselectors.app.conform;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.app.serve.Composition;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.net.URI;
import java.util.function.Function;

/** The reference on a free loopback port of this process, reached as any other server is. */
public final class ServedReference extends ForwardingSubject {
  private final AwsJsonServer server;

  public ServedReference(Fault fault) {
    this(started(options -> Composition.faulty(options, World.empty(WorldKind.CLOSED), fault)));
  }

  private ServedReference(AwsJsonServer server) {
    super(new HttpSubject(address(server), new ControlArranger()));
    this.server = server;
  }

  /** On a free port, without an access log. */
  static AwsJsonServer started(Function<ServerOptions, AwsJsonServer> made) {
    AwsJsonServer server = made.apply(ServerOptions.on("127.0.0.1", 0).withAccessLog(false));
    server.start();
    return server;
  }

  static URI address(AwsJsonServer server) {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  @Override
  public SubjectInfo info() {
    SubjectInfo info = super.info();
    return info.named("embedded reference");
  }

  @Override
  public void close() {
    server.close();
  }
}
